package dev.greenlight.crawler.extract.markdown;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element's name says about the text in it. */
final class Tags {
    private static final Set<String> UNSEEN =
            Set.of(("script style noscript head svg iframe object embed canvas audio video select datalist textarea "
                            + "input img picture map link meta title progress meter")
                    .split(" "));
    private static final Set<String> BORDERS =
            Set.of(("address article aside blockquote body caption center dd details dialog dir div dl dt fieldset "
                            + "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav "
                            + "ol p pre search section summary table tbody td tfoot th thead tr ul")
                    .split(" "));
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
    private static final int LONGEST_HEADING = 300;

    private Tags() {}

    /** Whether nothing in the element is text for a reader. */
    static boolean isUnseen(Element element) {
        String name = element.normalName();
        return UNSEEN.contains(name) || name.equals("template") && !element.hasAttr("shadowrootmode");
    }

    /** Whether text before, in and after the element stands in different blocks. */
    static boolean isBorder(Element element) {
        return BORDERS.contains(element.normalName());
    }

    static boolean isList(Element element) {
        return LISTS.contains(element.normalName());
    }

    /** 1 to 6 for a heading, 0 for what is none or is too long to be one. */
    static int headingLevel(Element element) {
        int level = declaredLevel(element);
        boolean fits =
                level > 0 && Sample.of(element, 2 * LONGEST_HEADING).strip().length() <= LONGEST_HEADING;
        return fits ? level : 0;
    }

    private static int declaredLevel(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return name.charAt(1) - '0';
        }
        if (!element.attr("role").equals("heading")) {
            return 0;
        }
        String level = element.attr("aria-level");
        return level.matches("[1-6]") ? Integer.parseInt(level) : 2;
    }
}
