/**
 * Turns the bytes of a page into CommonMark. The way in is {@link dev.greenlight.crawler.extract.Extractor}.
 *
 * <p>How a page becomes Markdown:
 *
 * <ol>
 *   <li>{@code Recognition} tells what it is. The header is believed where the bytes agree with it.
 *   <li>{@code Decoding} tells its characters: by byte order mark, header, the page's own word, and the bytes, in this order and
 *       only as far as the bytes bear each out.
 *   <li>It becomes a tree of elements. Plain text and Markdown become one by way of {@code PlainText} and {@code MarkdownText}, a
 *       PDF by way of {@link dev.greenlight.crawler.extract.pdf}; nesting is flattened beyond what anybody writes.
 *   <li>{@code Selection} takes what the source declares, in Open Terms Archive's order. Where nothing is declared, or what is
 *       declared no longer fits the page, {@link dev.greenlight.crawler.extract.content} finds the main content.
 *   <li>{@link dev.greenlight.crawler.extract.markdown} writes it.
 * </ol>
 *
 * <p>Equal bytes give equal Markdown. What differs from one visit to the next is left out: scripts, ids, nonces, tracking and
 * session parameters, view counts, "updated 3 days ago", shielded e-mail addresses. So are pictures, and fields of forms.
 * Markup is never copied, so nothing in the Markdown is active.
 *
 * <p>What may fail is an {@link dev.greenlight.crawler.extract.Extraction.Reason}: no bytes, no text, an unreadable format, a
 * PDF that is locked, cut off or made of pictures, a selector that is no CSS, a page beyond the
 * {@link dev.greenlight.crawler.extract.Limits}. What was put right on the way is a
 * {@link dev.greenlight.crawler.extract.Extraction.Remark}. Walls (bot checks, log-ins) are pages with text as far as this
 * package is concerned; whoever calls it tells them apart. Nothing here reads a clock, a locale, the network or a file.
 *
 * <p>Known limits: the accuracy on real pages is measured and gated by {@code AccuracyTest}. A page that shows several contracts
 * by turns yields the one shown, where the markup says which that is, and all of them where it does not. Text that a style sheet
 * alone puts in columns, counters or order is read in the order of the markup.
 */
@NullMarked
package dev.greenlight.crawler.extract;

import org.jspecify.annotations.NullMarked;
