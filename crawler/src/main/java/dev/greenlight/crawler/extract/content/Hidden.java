package dev.greenlight.crawler.extract.content;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a reader of the page does not see, as far as the markup alone tells. */
final class Hidden {
    private static final Pattern SCREEN_READERS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:s|-?text|-?only)?|hidden-?visually|assistive-?text|a11y-?hidden)"
                    + "(?:$|[\\s_-])");
    private static final Pattern OFF_SCREEN = Pattern.compile(
            "(?i)visibility\\s*:\\s*hidden|(?:left|top|text-indent)\\s*:\\s*-\\d{3,}(?:\\.\\d+)?(?:px|em|vw)|clip\\s*:\\s*rect\\(\\s*[01]");
    private static final Pattern NOT_SHOWN = Pattern.compile("(?i)display\\s*:\\s*none");

    private Hidden() {}

    static boolean isForScreenReaders(Element element) {
        String classes = Names.of(element.className());
        return !classes.isEmpty() && SCREEN_READERS.matcher(classes).find() || element.hasAttr("data-sr-only");
    }

    /** Whether the element is decoration, or out of sight; some pages put text out of sight until it is scrolled to. */
    static boolean isForNobody(Element element) {
        return element.attr("aria-hidden").equals("true")
                || OFF_SCREEN.matcher(Names.of(element.attr("style"))).find();
    }

    /** Whether the element is not shown until something is clicked. */
    static boolean isClosed(Element element) {
        return element.hasAttr("hidden")
                || NOT_SHOWN.matcher(Names.of(element.attr("style"))).find();
    }
}
