/**
 * Policies as files, and what differs between two of them.
 *
 * <p>A policy is one YAML file; the file's name is its id. {@link dev.greenlight.catalog.policy.Policies} reads the shipped
 * folder and a user's files over it.
 *
 * <pre>{@code
 * title: Our bar
 * version: "1"
 * max-age-days: 90
 * unavoidable-exception: condition      # or fail
 * short-retention-days: 30
 * rows-from:                            # rows taken unchanged from the files of other policies
 *   enterprise-secure: [likeness, output-ownership]
 * rows:
 *   - criterion: retention
 *     axis: security                    # security, rights, talent
 *     role: gate                        # gate, supporting, shown
 *     pass: [zero, {stance: bounded, where: short-retention}]
 *     condition:
 *       - {stance: bounded, text: "a period is agreed"}
 *       - {stance: as-needed, option: zero, text: "zero retention is obtained in writing"}
 *     fail: [account-life, as-needed, indefinite]
 *     silent: unknown                   # pass, condition, unknown; or where, then, otherwise, text
 *     rests-on: the source of the row, restated
 * }</pre>
 *
 * <p>Every criterion has exactly one row, and every row treats every stance. A treatment that asks for more than the stance
 * ({@code where}, {@code option}) comes before one that does not.
 */
@NullMarked
package dev.greenlight.catalog.policy;

import org.jspecify.annotations.NullMarked;
