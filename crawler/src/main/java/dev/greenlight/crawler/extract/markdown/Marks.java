package dev.greenlight.crawler.extract.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The inline marks that are open where the walk is: emphasis, links, code, kept line ends. */
final class Marks {
    private static final Pattern KEPT_LINES = Pattern.compile("white-?space(?:-|\\s*:\\s*)(?:pre|break-spaces)");

    private final Links links;
    private final Deque<String> targets = new ArrayDeque<>();
    private int strong;
    private int emphasis;
    private int struck;
    private int code;
    private int keptLines;

    Marks(Links links) {
        this.links = links;
    }

    void open(Element element) {
        count(element, 1);
        if (isLink(element)) {
            targets.addLast(links.target(element, "href").orElse(""));
        }
    }

    void close(Element element) {
        count(element, -1);
        if (isLink(element)) {
            targets.removeLast();
        }
    }

    Style style() {
        String target = targets.isEmpty() || targets.getLast().isEmpty() ? null : targets.getLast();
        return new Style(strong > 0, emphasis > 0, struck > 0, code > 0, target);
    }

    boolean keepsLines() {
        return keptLines > 0;
    }

    private void count(Element element, int change) {
        switch (element.normalName()) {
            case "b", "strong", "dt", "summary" -> strong += change;
            case "i", "em" -> emphasis += change;
            case "del", "s", "strike" -> struck += change;
            case "code", "kbd", "samp", "tt" -> code += change;
            default -> {}
        }
        if (keepsLines(element)) {
            keptLines += change;
        }
    }

    private static boolean isLink(Element element) {
        return element.nameIs("a");
    }

    private static boolean keepsLines(Element element) {
        if (!element.hasAttr("style") && !element.hasAttr("class")) {
            return false;
        }
        String hints = element.attr("style") + ' ' + element.className();
        return hints.contains("space") && KEPT_LINES.matcher(hints).find();
    }
}
