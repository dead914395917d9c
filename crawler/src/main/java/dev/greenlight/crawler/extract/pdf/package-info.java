/**
 * Reads PDFs. The way in is {@link dev.greenlight.crawler.extract.pdf.PdfText}.
 *
 * <p>A PDF knows glyphs on pages and no paragraphs. {@code LineReader} gathers the glyphs into {@code Line}s, {@code RunningHeads}
 * drops what repeats from page to page, {@code Type} tells headings from text by size and weight, and {@code Paragraphs} joins
 * lines over line and page breaks into elements, so that from there on a PDF is treated like any page.
 */
@NullMarked
package dev.greenlight.crawler.extract.pdf;

import org.jspecify.annotations.NullMarked;
