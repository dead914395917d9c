package dev.greenlight.crawler.extract.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of one table cell on one line: paragraphs follow each other, list entries begin with a dot. */
final class Cell implements NodeFilter {
    private final Marks marks;
    private final Inline inline = new Inline();

    private Cell(Links links) {
        this.marks = new Marks(links);
    }

    static String markdown(Element cell, Links links) {
        Cell line = new Cell(links);
        NodeTraversor.filter(line, cell);
        return InlineMarkdown.of(line.inline.take()).replace("|", "\\|");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            inline.text(text.getWholeText(), marks.style());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || Tags.isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        border(element);
        if (element.nameIs("li")) {
            inline.text("•", Style.PLAIN);
            inline.space();
        }
        marks.open(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            border(element);
            marks.close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void border(Element element) {
        if (Tags.isBorder(element) || element.nameIs("br") || element.nameIs("button")) {
            inline.space();
        }
    }
}
