/**
 * What Greenlight remembers, in one database: SQLite in a file of the data folder, or PostgreSQL by its address.
 *
 * <p>{@link dev.greenlight.catalog.store.Store} opens it and brings it up to date; {@link dev.greenlight.catalog.store.AuditBook}
 * keeps audits, {@link dev.greenlight.catalog.store.ApprovalBook} what people decided,
 * {@link dev.greenlight.catalog.store.EvidenceBox} what they supplied. Who keeps tables beside these works on {@link dev.greenlight.catalog.store.Database}, with migrations of its own from V100
 * on, in the folder {@code migrations}: {@code both} for SQL that both databases take, else one folder for each.
 *
 * <p>Decisions. <b>Recomputable or not</b>: audits, dossiers and ratings follow from the archive, can be dropped and come out equal;
 * acts and evidence cannot, and the database itself refuses to change them. <b>Rows for moves</b>: an audit in which a plan's terms
 * say the same as before confirms a row and adds none, so that a year of daily audits costs little more than one. <b>Two days</b> in
 * a row: the one for which it speaks, and the one since which it is known here; a past day is listed as it was known then, and its
 * terms can be read in hindsight. <b>Why it moved</b> is told by what a rating was computed from, kept beside it. <b>Computed
 * again</b> means from the archives; when a text was last seen unchanged none of them tells, so that is taken over. <b>One writer at
 * a time</b> in both databases: a transaction begins by locking, so that what it read is still true when it writes. <b>Time is
 * text</b> in ISO 8601, in UTC, which sorts and compares alike everywhere.
 */
@NullMarked
package dev.greenlight.catalog.store;

import org.jspecify.annotations.NullMarked;
