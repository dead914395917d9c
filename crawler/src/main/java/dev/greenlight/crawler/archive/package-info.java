/**
 * Keeps what was fetched, with its history, and reads what others keep.
 *
 * <ul>
 *   <li>To read an archive, whoever made it: {@link dev.greenlight.crawler.archive.Archives#open}. It takes our own data folder,
 *       a git repository or bundle in the layout of Open Terms Archive, one of their dataset ZIPs, or a plain folder of
 *       {@code <tool>/<type>.md} files, and gives an {@link dev.greenlight.crawler.archive.Archive}.
 *   <li>To write our own: {@link dev.greenlight.crawler.archive.OwnArchive}. {@code keep} a snapshot, {@code record} a version,
 *       {@code importFrom} another archive, {@code verify} all hashes.
 * </ul>
 *
 * <p>Our own archive is two bare git repositories, {@code snapshots} and {@code versions}. A commit is one file; its subject says
 * whose change it was, its author date is the date of the fetch, its last paragraph holds the facts of the exchange. Commits are
 * written as objects and one reference, without index or work tree, so that a record costs milliseconds and a killed process
 * leaves the branch either before or after it. One process writes at a time, by a lock of the operating system, which cannot
 * outlive its holder; locks of git found while holding it are leftovers and removed. No configuration from outside the
 * repository is read.
 *
 * <p>What stands in the way of opening, reading or writing is an {@link dev.greenlight.crawler.archive.ArchiveException} with its
 * reason.
 */
@NullMarked
package dev.greenlight.crawler.archive;

import org.jspecify.annotations.NullMarked;
