package dev.greenlight.analyzer.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Cuts Markdown into its paragraphs, list items and table cells, each with its section and its lead-in. Walks the tree with a
 * stack of its own, since the depth of a hostile text is the stranger's choice.
 */
final class Blocks {
    private static final int DEEPEST = 200;
    private static final int LONGEST_TITLE = 250;
    private static final Pattern ITEM = Pattern.compile(
            "(?:\\(?(?:\\d{1,2}|[ivxIVX]{1,4}|[a-zA-Z])[.)]|(?:[A-Z]\\.)?(?:\\d{1,2}\\.)+[a-z]\\.?|[•·▪‣◦–—*-])\\s.*",
            Pattern.DOTALL);
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final String markdown;
    private final Sections sections = new Sections();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Container> open = new ArrayDeque<>();

    private Blocks(String markdown) {
        this.markdown = markdown;
    }

    static List<Block> read(String markdown) {
        Blocks blocks = new Blocks(markdown);
        blocks.walk(PARSER.parse(markdown));
        return blocks.blocks;
    }

    /** A document, quotation or list item being read: what its blocks inherit, and what the last of them left unfinished. */
    private static final class Container {
        private final String inherited;
        private Node next;
        private String unfinished = "";

        Container(Node first, String inherited) {
            this.next = first;
            this.inherited = inherited;
        }
    }

    private void walk(Node document) {
        enter(document, "");
        while (!open.isEmpty()) {
            Container container = open.peek();
            Node node = container.next;
            if (node == null) open.pop();
            else {
                container.next = node.getNext();
                read(node, container);
            }
        }
    }

    private void enter(Node node, String leadIn) {
        if (node.getFirstChild() != null) open.push(new Container(node.getFirstChild(), leadIn));
    }

    private void read(Node node, Container container) {
        if (node instanceof Heading heading) heading(heading, container);
        else if (node instanceof Paragraph) paragraph(node, container);
        else if (node instanceof ListBlock) list(node, container);
        else if (node instanceof TableBlock) new Tables(markdown, sections.path(), blocks).read(node);
        else if (node instanceof IndentedCodeBlock || node instanceof FencedCodeBlock || node instanceof HtmlBlock)
            verbatim(node, container);
        else enter(node, container.inherited);
    }

    private void heading(Heading heading, Container container) {
        PlainText plain = Inlines.read(heading, markdown);
        container.unfinished = "";
        boolean isLong = plain.text().length() > LONGEST_TITLE;
        if (isLong || Titles.isSentence(plain.text()))
            blocks.add(new Block(plain, container.inherited, sections.path()));
        if (!isLong) sections.enter(heading.getLevel(), plain.text());
    }

    private void paragraph(Node paragraph, Container container) {
        PlainText plain = Inlines.read(paragraph, markdown);
        if (plain.isBlank()) return;
        boolean item =
                !container.unfinished.isEmpty() && ITEM.matcher(plain.text()).matches();
        if (!item && Titles.isTitle(paragraph, plain.text())) {
            sections.enter(Sections.BOLD_LINE, plain.text());
            container.unfinished = plain.text().strip().endsWith(":") ? LeadIn.of(plain.text()) : "";
            return;
        }
        List<String> section = new ArrayList<>(sections.path());
        Titles.runIn(paragraph, markdown).ifPresent(section::add);
        String leadIn = item ? LeadIn.join(container.inherited, container.unfinished) : container.inherited;
        blocks.add(new Block(plain, leadIn, section));
        if (!item) container.unfinished = LeadIn.of(plain.text());
    }

    private void list(Node list, Container container) {
        String leadIn = LeadIn.join(container.inherited, container.unfinished);
        List<Node> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) items.add(item);
        for (int i = items.size() - 1; i >= 0; i--)
            enter(items.get(i), isSection(items.get(i)) ? container.inherited : leadIn);
    }

    /** Whether a list item is a section of the document, numbered by the list and opened by a title, and completes no line above. */
    private boolean isSection(Node item) {
        Node first = item.getFirstChild();
        return first instanceof Heading
                || first instanceof Paragraph
                        && Titles.isTitle(first, Inlines.read(first, markdown).text());
    }

    private void verbatim(Node node, Container container) {
        for (SourceSpan line : node.getSourceSpans()) {
            int from = line.getInputIndex();
            PlainText plain = Inlines.verbatim(markdown, from, from + line.getLength());
            if (!plain.isBlank()) blocks.add(new Block(plain, container.inherited, sections.path()));
        }
    }
}
