package dev.greenlight.crawler.extract;

import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.extract.Extraction.Extracted;
import dev.greenlight.crawler.extract.Extraction.NotExtracted;
import dev.greenlight.crawler.extract.Extraction.Reason;
import dev.greenlight.crawler.extract.Extraction.Remark;
import dev.greenlight.crawler.extract.content.MainContent;
import dev.greenlight.crawler.extract.markdown.Links;
import dev.greenlight.crawler.extract.markdown.Markdown;
import dev.greenlight.crawler.extract.pdf.PdfText;
import dev.greenlight.crawler.extract.pdf.UnreadablePdf;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Reads one page whose format is known. Every format becomes an element tree, and the tree becomes Markdown. */
final class Transcription {
    private static final int DEEPEST = 256;
    private static final int FEWEST_LETTERS = 100;
    private static final int SMALL_PART = 5;
    private static final int IDEOGRAPH = 3;
    private static final int MOST_MARKDOWN = 4_000_000;

    private final URI address;
    private final Source source;
    private final Limits limits;
    private final Links links;
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);

    Transcription(URI address, Source source, Limits limits) {
        this.address = address;
        this.source = source;
        this.limits = limits;
        this.links = new Links(address.toString(), source.stripParameters());
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    Extraction pdf(byte[] bytes) {
        try {
            PdfText text = PdfText.read(bytes, limits.pdfPages());
            return extraction(text.title(), "", write(List.of(text.body())));
        } catch (UnreadablePdf e) {
            return new NotExtracted(reason(e.obstacle()), e.detail());
        }
    }

    Extraction text(Format format, String text) {
        String markup = switch (format) {
            case MARKDOWN -> MarkdownText.html(text);
            case TEXT -> PlainText.html(text);
            default -> text;
        };
        if (elements(markup) > limits.elements()) {
            return new NotExtracted(
                    Reason.TOO_LARGE, "More than " + limits.elements() + " elements, which is the most that is read");
        }
        boolean surrounded = format == Format.HTML || format == Format.XHTML;
        return text(tree(format, markup), surrounded);
    }

    /** XHTML is read as such where it has the parts of an XHTML page, and as HTML where it only claims to be some. */
    private Document tree(Format format, String markup) {
        if (format == Format.XHTML) {
            Document page = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(markup, address.toString());
            if (page.selectFirst("html > body") != null) {
                return page;
            }
        }
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(markup, address.toString());
    }

    private Extraction text(Document page, boolean surrounded) {
        String title = page.title();
        String language = page.getElementsByTag("html").attr("lang");
        MailProtection.undo(page);
        try {
            return extraction(title, language, surrounded ? terms(page) : write(List.of(page.body())));
        } catch (Selection.InvalidSelector e) {
            return new NotExtracted(Reason.INVALID_SELECTOR, e.detail());
        }
    }

    /** What opens an element or a comment, counted before a tree is built of it; of what closes, only a paragraph can open one. */
    private static int elements(String markup) {
        int elements = 0;
        for (int i = markup.indexOf('<'); i >= 0 && i + 2 < markup.length(); i = markup.indexOf('<', i + 1)) {
            char next = markup.charAt(i + 1);
            boolean opens = Character.isLetter(next) || next == '!' || next == '?';
            elements += opens || next == '/' && Character.toLowerCase(markup.charAt(i + 2)) == 'p' ? 1 : 0;
        }
        return elements;
    }

    /** What is declared, unless the declaration no longer fits the page. */
    private String terms(Document page) throws Selection.InvalidSelector {
        Selection.Matches matches = Selection.of(page, source);
        String selected = write(matches.nodes());
        int letters = letters(selected);
        if (letters >= FEWEST_LETTERS && !matches.partial()) {
            return selected;
        }
        Removal.of(MainContent.surroundings(page));
        String main = write(List.of(page.body()));
        if (letters >= FEWEST_LETTERS && letters * SMALL_PART >= letters(main)) {
            return selected;
        }
        if (!source.select().isEmpty()) {
            remarks.add(Remark.SELECTORS_ROTTED);
        }
        return main;
    }

    private String write(List<Node> pieces) {
        return Markdown.of(pieces, links, MOST_MARKDOWN);
    }

    private Extraction extraction(String title, String language, String markdown) {
        if (markdown.length() > MOST_MARKDOWN) {
            return new NotExtracted(
                    Reason.TOO_LARGE, "The page yields more than " + MOST_MARKDOWN + " characters of Markdown");
        }
        if (letters(markdown) < FEWEST_LETTERS) {
            return new NotExtracted(
                    Reason.NO_TERMS,
                    "Fewer than " + FEWEST_LETTERS + " letters of text; if scripts write it, render the page first");
        }
        return new Extracted(title.strip(), markdown, Language.of(language, markdown), remarks);
    }

    private static Reason reason(UnreadablePdf.Obstacle obstacle) {
        return switch (obstacle) {
            case PASSWORD -> Reason.ENCRYPTED_PDF;
            case DAMAGE -> Reason.TRUNCATED;
            case PICTURES -> Reason.SCANNED_PDF;
            case LENGTH -> Reason.TOO_LARGE;
        };
    }

    private static int letters(String markdown) {
        return markdown.codePoints()
                .map(c -> Character.isIdeographic(c) ? IDEOGRAPH : Character.isLetterOrDigit(c) ? 1 : 0)
                .sum();
    }
}
