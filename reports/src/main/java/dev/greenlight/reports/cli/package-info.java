/**
 * The command line: one class per command, each thin. A command reads its options, asks the modules below, and hands a report to a
 * writer.
 *
 * <p>{@link dev.greenlight.reports.cli.Greenlight} is the way in. What a command takes from its surroundings, from streams to the
 * clock, stands in {@link dev.greenlight.reports.cli.World}, so that a test can be the terminal.
 *
 * <p>Failures: what is wrong with one input is one line on standard error, and the other inputs are done; what is wrong with the
 * request as a whole is a {@code UsageException}. Exit codes: 0 done and nothing worse; 1 usage or configuration; 2 some sources or
 * inputs failed, the rest is done; 3 a gate fell or a rating got worse.
 */
@NullMarked
package dev.greenlight.reports.cli;

import org.jspecify.annotations.NullMarked;
