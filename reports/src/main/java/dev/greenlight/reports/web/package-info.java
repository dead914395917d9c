/**
 * What is recorded, on the web. {@link dev.greenlight.reports.web.Site} serves pages that the writers of reports made, and feeds of
 * what happened; it judges nothing and changes nothing.
 *
 * <p>Requests are hostile: names of files are matched against a pattern and looked up in one folder, methods that change are refused,
 * and a site that is bound to this machine refuses names that are not this machine's.
 */
@NullMarked
package dev.greenlight.reports.web;

import org.jspecify.annotations.NullMarked;
