/**
 * What people and programs are shown.
 *
 * <p>A {@link dev.greenlight.reports.Report} is one value for one question: how a tool fares under a policy, how a catalog of tools
 * fares, what one document says. {@link dev.greenlight.reports.Reports} puts it together from an audit;
 * {@link dev.greenlight.reports.ReportWriter} writes it as text, JSON, JSON lines, HTML, CSV or Markdown;
 * {@link dev.greenlight.reports.ReportFolder} writes a folder of pages with the archived texts they rest on. Writers judge nothing:
 * every word of judgement stands in the report, and its JSON, described by {@code report.schema.json}, is the contract.
 *
 * <p>Vendors' text is hostile input. HTML is written by templates that escape by context, under a content security policy that
 * allows nothing but the page's own style sheet; CSV cells cannot become formulas; terminals receive no control characters.
 *
 * <p>Decision: templates are compiled at build time (JTE), so that a page costs no parsing at run time and a missing value is an
 * error of the compiler.
 */
@NullMarked
package dev.greenlight.reports;

import org.jspecify.annotations.NullMarked;
