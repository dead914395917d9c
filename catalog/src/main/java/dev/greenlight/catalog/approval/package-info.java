/**
 * Who may use what, and who said so.
 *
 * <p>An {@link dev.greenlight.catalog.approval.Approval} is a person's consent to a {@link dev.greenlight.catalog.approval.Matter}: a tool
 * on a plan, for a show and some uses. It is nothing but its {@link dev.greenlight.catalog.approval.Act acts}, one after the other: what
 * state it is in on a day follows from those done until then. A {@link dev.greenlight.catalog.approval.Packet} is the evidence that
 * was on the table, pinned by hashes and quotes so that it can be told whether it still stands.
 *
 * <p>Decisions. <b>Acts are only added</b>; a mistake is put right by another act. <b>A gate that does not hold needs a waiver</b> with a
 * reason: an approval never makes a rating better. <b>Conditions bind</b>: an approval with conditions is in force only while each
 * has proof. <b>Time ends it</b>: at its own date, when a proof runs out, or when the evidence is too old, whichever comes first.
 */
@NullMarked
package dev.greenlight.catalog.approval;

import org.jspecify.annotations.NullMarked;
