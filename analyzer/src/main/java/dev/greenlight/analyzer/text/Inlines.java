package dev.greenlight.analyzer.text;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inline content of a block as plain text. Links give their text, images and tags nothing, line breaks a space. Works
 * without recursion, since the depth of a hostile text is the stranger's choice.
 */
final class Inlines {
    private final String markdown;
    private final EscapedPipes pipes;
    private final PlainText.Collector plain = new PlainText.Collector();
    private int last;

    private Inlines(String markdown, EscapedPipes pipes) {
        this.markdown = markdown;
        this.pipes = pipes;
    }

    static PlainText read(Node block, String markdown) {
        return read(block, markdown, EscapedPipes.NONE);
    }

    static PlainText cell(TableCell cell, String markdown) {
        return read(cell, markdown, EscapedPipes.in(cell.getSourceSpans(), markdown));
    }

    private static PlainText read(Node block, String markdown, EscapedPipes pipes) {
        Inlines inlines = new Inlines(markdown, pipes);
        inlines.walk(block);
        return inlines.plain.toPlainText();
    }

    /** Plain text of Markdown from {@code from} to {@code to} taken as it stands, for blocks without inline marks. */
    static PlainText verbatim(String markdown, int from, int to) {
        PlainText.Collector plain = new PlainText.Collector();
        for (int i = from; i < to; i++) plain.add(markdown.charAt(i) == '\n' ? ' ' : markdown.charAt(i), i);
        return plain.toPlainText();
    }

    private record Open(Node node, int from, @Nullable Open outer) {}

    private void walk(Node block) {
        Node node = block.getFirstChild();
        Open open = null;
        while (node != null) {
            Node inner = node instanceof Image ? null : node.getFirstChild();
            if (inner != null) {
                open = new Open(node, plain.length(), open);
                node = inner;
                continue;
            }
            leaf(node);
            while (node.getNext() == null && open != null) {
                close(open);
                node = open.node();
                open = open.outer();
            }
            node = node.getNext();
        }
    }

    private void close(Open open) {
        for (SourceSpan span : open.node().getSourceSpans()) {
            plain.addRun(open.from(), start(span), end(span));
            last = end(span);
        }
    }

    private int start(SourceSpan span) {
        return pipes.place(span.getInputIndex());
    }

    private int end(SourceSpan span) {
        return pipes.place(span.getInputIndex() + span.getLength());
    }

    private void leaf(Node node) {
        if (node instanceof Text text) aligned(text, text.getLiteral());
        else if (node instanceof Code code) aligned(code, code.getLiteral());
        else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) plain.add(' ', lineBreakAfter(last));
        else if (node instanceof HtmlInline tag) tag(tag);
    }

    private void tag(HtmlInline tag) {
        for (SourceSpan span : tag.getSourceSpans()) {
            if (tag.getLiteral().regionMatches(true, 0, "<br", 0, 3)) plain.add(' ', start(span));
            last = end(span);
        }
    }

    private int lineBreakAfter(int offset) {
        int found = markdown.indexOf('\n', offset);
        return found < 0 ? Math.max(0, markdown.length() - 1) : found;
    }

    /** Walks literal and Markdown side by side: an escape or an entity is longer in the Markdown than in the literal. */
    private void aligned(Node node, String literal) {
        if (node.getSourceSpans().isEmpty()) return;
        int at = start(node.getSourceSpans().get(0));
        int limit = end(node.getSourceSpans().get(node.getSourceSpans().size() - 1));
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            int found = at;
            while (found < limit && markdown.charAt(found) != c && skippable(markdown.charAt(found))) found++;
            if (found < limit && markdown.charAt(found) == '&' && (c != '&' || isAmpersand(found))) {
                plain.add(c, found);
                at = afterEntity(found, limit);
            } else {
                plain.add(c, Math.min(found, limit - 1));
                at = Math.min(found + 1, limit);
            }
        }
        last = limit;
    }

    private boolean isAmpersand(int offset) {
        return markdown.startsWith("&amp;", offset)
                || markdown.startsWith("&#38;", offset)
                || markdown.startsWith("&#x26;", offset);
    }

    private static boolean skippable(char c) {
        return c == '\\' || c == '`' || c == '\n' || c == '\r' || c == ' ' || c == '>';
    }

    private int afterEntity(int ampersand, int limit) {
        int semicolon = markdown.indexOf(';', ampersand);
        return semicolon < 0 || semicolon >= limit ? ampersand + 1 : semicolon + 1;
    }
}
