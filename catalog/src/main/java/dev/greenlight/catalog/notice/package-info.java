/**
 * What people are told, and that nobody is told twice.
 *
 * <p>Whoever changes something writes a {@link dev.greenlight.catalog.notice.Message} into the
 * {@link dev.greenlight.catalog.notice.Outbox} in the same transaction. The {@link dev.greenlight.catalog.notice.PostOffice} puts what
 * is new to a {@link dev.greenlight.catalog.notice.Subscription} into one {@link dev.greenlight.catalog.notice.Digest} and hands it to
 * a {@link dev.greenlight.catalog.notice.Courier}.
 *
 * <p>Decision: delivery is at least once. A process that dies between a delivery and its note delivers again, with the same id, by
 * which the receiver knows it. Exactly once would need the receiver's help.
 */
@NullMarked
package dev.greenlight.catalog.notice;

import org.jspecify.annotations.NullMarked;
