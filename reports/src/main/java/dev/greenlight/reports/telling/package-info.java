/**
 * How people are told: {@link dev.greenlight.reports.telling.Couriers} takes digests to webhooks, chat programs and mail servers;
 * {@link dev.greenlight.reports.telling.AtomFeed} is for those who fetch.
 *
 * <p>Messages quote vendors' terms and are hostile text: control characters are taken out, chat marks and XML are escaped, and
 * nothing of them goes into a header but a line that the mail library encodes. Keys and passwords come from variables of the process and
 * stand in no file.
 */
@NullMarked
package dev.greenlight.reports.telling;

import org.jspecify.annotations.NullMarked;
