package dev.greenlight.crawler.extract.content;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Recognises lists of other pages by the words above them. */
final class FurtherReading {
    private static final int LONGEST = 1500;
    private static final int MOST_ELEMENTS = 150;
    private static final double LEFT_OVER = 0.4;
    private static final Pattern TITLE =
            Pattern.compile("(?i)(?:related|recommended|popular|latest|recent|similar|more|other|suggested) "
                    + "(?:articles?|posts?|reading|resources|stories|content|guides|topics|questions|news|blogs?)\\b.{0,40}"
                    + "|(?:you (?:may|might)|people) also (?:like|be interested in|read|viewed)\\b.{0,20}"
                    + "|(?:read|up|what to read) next|keep reading|continue reading|articles in this section"
                    + "|more from .{1,40}|(?:from|on) (?:the|our) blog");

    private FurtherReading() {}

    /** Whether the region leads on to other pages, and enough of this one is left without it. */
    static boolean isOne(Region region, int page) {
        return region.get(Count.LINKS) > 0
                && region.text() <= LONGEST
                && region.get(Count.ELEMENTS) <= MOST_ELEMENTS
                && page - region.weight() >= LEFT_OVER * page
                && TITLE.matcher(firstWords(region.element())).matches();
    }

    private static String firstWords(Element element) {
        Node node = element;
        while (node.childNodeSize() > 0) {
            node = firstWithText(node);
        }
        return node instanceof TextNode text ? text.text().strip() : "";
    }

    private static Node firstWithText(Node node) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()
                    || child instanceof Element element && element.hasText()) {
                return child;
            }
        }
        return node.childNode(0);
    }
}
