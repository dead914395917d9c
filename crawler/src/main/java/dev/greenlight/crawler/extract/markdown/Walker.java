package dev.greenlight.crawler.extract.markdown;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Goes through a piece of a page and tells {@link Blocks} what is a paragraph, a heading, a list, a table. */
final class Walker implements NodeFilter {
    /** What a page sets before an entry of a list that is none to its markup. */
    private static final Set<String> BULLETS = Set.of("•", "·", "●", "○", "◦", "▪", "■", "‣", "➢");

    private final Links links;
    private final Blocks blocks;
    private final Marks marks;
    private final Inline inline = new Inline();
    private final OpenLists lists;
    private @Nullable Element heading;

    Walker(Links links, Blocks blocks) {
        this.links = links;
        this.blocks = blocks;
        this.marks = new Marks(links);
        this.lists = new OpenLists(blocks);
    }

    /** Writes what is left after the last element. */
    void finish() {
        flush();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (node instanceof Element element && !Tags.isUnseen(element) && !blocks.isFull()) {
            return open(element);
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        if (Tags.isBorder(element)) {
            flush();
        }
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "hr" -> blocks.rule();
            case "button" -> inline.space();
            case "ul", "ol", "menu", "dir" -> lists.open(element);
            case "li" -> inline.label(lists.openEntry(element));
            case "dd" -> blocks.openEntry("- ", false);
            case "blockquote" -> blocks.openQuote();
            case "pre" -> {
                return preformatted(element);
            }
            default -> {
                if (Table.isOne(element)) {
                    return table(element);
                }
                openHeading(element);
            }
        }
        marks.open(element);
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        if (element.equals(heading)) {
            closeHeading(element);
        } else if (Tags.isBorder(element)) {
            flush();
        }
        switch (element.normalName()) {
            case "button" -> inline.space();
            case "ul", "ol", "menu", "dir" -> lists.close();
            case "li", "dd", "blockquote" -> {
                inline.label("");
                blocks.close();
            }
            default -> {}
        }
        marks.close(element);
    }

    private void text(String text) {
        if (!marks.keepsLines()) {
            inline.text(text, style());
            return;
        }
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            inline.text(text.substring(from, end), style());
            lineBreak();
            from = end + 1;
        }
        inline.text(text.substring(from), style());
    }

    private Style style() {
        Style style = marks.style();
        return heading == null ? style : style.with(Emphasis.STRONG, false);
    }

    private void lineBreak() {
        if (heading != null) {
            inline.space();
        } else if (inline.endsWithBreak()) {
            flush();
        } else {
            inline.lineBreak();
        }
    }

    private void flush() {
        if (heading != null) {
            inline.space();
        } else if (!inline.isBlank()) {
            String words = InlineMarkdown.of(inline.take());
            if (!BULLETS.contains(words.strip())) {
                blocks.paragraph(words);
            }
        }
    }

    private void openHeading(Element element) {
        if (heading == null && Tags.headingLevel(element) > 0) {
            flush();
            heading = element;
        }
    }

    private void closeHeading(Element element) {
        heading = null;
        if (!inline.isBlank()) {
            blocks.heading(Tags.headingLevel(element), InlineMarkdown.of(inline.take()));
        }
    }

    private FilterResult preformatted(Element element) {
        if (Preformatted.isProse(element)) {
            marks.open(element);
            return FilterResult.CONTINUE;
        }
        String text = Preformatted.code(element);
        if (!text.isBlank()) {
            blocks.code(text);
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult table(Element element) {
        Optional<String> rows = heading == null ? Table.markdown(element, links) : Optional.empty();
        if (rows.isEmpty()) {
            marks.open(element);
            return FilterResult.CONTINUE;
        }
        Element caption = element.firstElementChild();
        if (caption != null && caption.nameIs("caption") && caption.hasText()) {
            blocks.paragraph(Cell.markdown(caption, links));
        }
        blocks.table(rows.get());
        return FilterResult.SKIP_ENTIRELY;
    }
}
