/**
 * Finding clauses in an archive. {@link dev.greenlight.analyzer.search.ClauseArchive} keeps a Lucene index on disk, one entry for each
 * clause of each document however many versions it stands in, with the days between which it stood.
 * {@link dev.greenlight.analyzer.search.ClauseArchive#update} reads the versions that are new and no others;
 * {@link dev.greenlight.analyzer.search.ClauseArchive#find} answers queries.
 *
 * <p>The index can be made again from the archive at any time. It is thrown away when the criteria book has changed, since what it says
 * of each clause comes from the book, and when it is damaged. One process at a time writes; any number may read what was last committed.
 */
@NullMarked
package dev.greenlight.analyzer.search;

import org.jspecify.annotations.NullMarked;
