/**
 * Writes a piece of a page as CommonMark. The way in is {@link dev.greenlight.crawler.extract.markdown.Markdown}.
 *
 * <p>{@code Walker} goes through the elements and tells {@code Blocks} where paragraphs, headings, lists and quotes begin and
 * end; the words between two block borders gather in {@code Inline} and are written by {@code InlineMarkdown}, which escapes
 * what would otherwise be read as markup. What {@code Walker} does not know passes as plain text, so hostile markup has no
 * way through: no element, attribute or script is ever copied.
 *
 * <p>Numbers are the vendor's. A list that starts at 3 starts at 3; a list lettered a, b, c becomes a bullet list whose entries
 * begin with their letter, because Markdown has no such list and "section 2(b)" must be found; a paragraph that begins with
 * "1." stays a paragraph.
 */
@NullMarked
package dev.greenlight.crawler.extract.markdown;

import org.jspecify.annotations.NullMarked;
