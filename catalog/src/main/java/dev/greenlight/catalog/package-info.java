/**
 * Which tools there are, what is asked of them, and how they fare.
 *
 * <ul>
 *   <li>To get at tools, policies and criteria, the shipped ones and a user's own:
 *       {@link dev.greenlight.catalog.Catalog}.
 *   <li>To audit: {@link dev.greenlight.catalog.Auditor}, the one place where recorded versions and the analyzer meet. It takes
 *       {@link dev.greenlight.catalog.Versions} as they stood on a day and gives an {@link dev.greenlight.catalog.Audit}, which
 *       rates every plan under any policy.
 *   <li>To decide on a use: {@link dev.greenlight.catalog.decision.Procedure}.
 * </ul>
 *
 * <pre>{@code
 * Catalog catalog = Catalog.shipped();
 * Versions versions = Versions.of(archive, day);
 * Auditor auditor = new Auditor(catalog.criteria(), analyzer::analyze, 2);
 * Audit audit = auditor.audit(catalog.in(versions.terms()), versions, AuditListener.NONE);
 * for (Rating rating : audit.rate(policy)) print(rating);
 * }</pre>
 *
 * <p>The packages inside follow the data: {@code file} reads YAML, {@code tool}, {@code criterion} and {@code policy} hold what
 * people write, {@code answer} joins the documents of a plan, {@code rating} puts the answers before gates, {@code decision}
 * tells a producer what to do.
 *
 * <p>What may fail and go on: a file of a tool or policy, a text, an analysis; each leaves a typed value behind and the others
 * stand. What must crash: a shipped file that is faulty.
 */
@NullMarked
package dev.greenlight.catalog;

import org.jspecify.annotations.NullMarked;
