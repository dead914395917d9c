/**
 * The terms on the day: everything a decision rested on in one ZIP, which anybody can check without us and without a network.
 *
 * <p>{@code manifest.json} lists every other file with its SHA-256. {@code terms/} holds each text that was read under its hash,
 * {@code report.json} the rating with quotes, offsets and capture facts, {@code approvals.json} who decided what and why,
 * {@code evidence/} what people supplied. Files are stored and not compressed, in order of their names and with one date, so that equal
 * content is equal bytes on every machine.
 */
@NullMarked
package dev.greenlight.reports.bundle;

import org.jspecify.annotations.NullMarked;
