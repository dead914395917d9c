/**
 * Fetches terms of service, keeps the pages as received and their text as Markdown, with history.
 *
 * <p>The pipeline, with the words for its stages: a {@link dev.greenlight.crawler.Declaration} names
 * {@link dev.greenlight.crawler.Terms} and their {@link dev.greenlight.crawler.Source}s; each is fetched into a
 * {@link dev.greenlight.crawler.Snapshot}, read into Markdown, and recorded as a {@link dev.greenlight.crawler.Version} if the text is
 * new.
 *
 * <ul>
 *   <li>To crawl: {@link dev.greenlight.crawler.Crawler}, into an {@link dev.greenlight.crawler.archive.OwnArchive}.
 *   <li>To read what was recorded, here or elsewhere: {@link dev.greenlight.crawler.archive.Archives#open}.
 *   <li>To take declarations of Open Terms Archive: {@code crawler.ota}.
 *   <li>To turn a page into text without any archive: {@code crawler.extract}.
 * </ul>
 *
 * <p>What may fail and go on: everything that belongs to one source. A {@link dev.greenlight.crawler.FetchFailure} says why; the last
 * good text of that source stands, and the other sources of the document are recorded beside it. A wall, a shrunken text or another
 * language is such a failure, never a version. What stops a crawl: an archive that cannot be written.
 *
 * <p>Whose change a version is, is decided by reading the old snapshot with today's rules before the new text is recorded: what
 * differs then was ours and is recorded as ours, on its own.
 */
@NullMarked
package dev.greenlight.crawler;

import org.jspecify.annotations.NullMarked;
