package dev.greenlight.crawler.extract.content;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words by which page builders everywhere name what is not content. */
final class Vocabulary {
    private static final Set<String> FURNITURE =
            Set.of(("nav navbar navigation menu submenu breadcrumb breadcrumbs footer sidebar toolbar pagination "
                            + "pager skip search searchbar login signin signup language languages locale newsletter subscribe "
                            + "cta promo promotion advert ads announcement banner popup modal lightbox toast share sharing "
                            + "social related recommended comments feedback helpful reactions rating vote votes avatar")
                    .split(" "));

    private Vocabulary() {}

    /** Whether a class names furniture. Ids do not count: in a policy, "sharing" and "cookies" are sections. */
    static boolean namesFurniture(Element element) {
        String classes = Names.of(element.className());
        int start = 0;
        for (int i = 0; i <= classes.length(); i++) {
            boolean letter = i < classes.length() && Character.isLetter(classes.charAt(i));
            if (!letter || isHump(classes, i, start)) {
                if (i > start && FURNITURE.contains(classes.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = letter ? i : i + 1;
            }
        }
        return false;
    }

    private static boolean isHump(String classes, int i, int start) {
        return i > start && Character.isUpperCase(classes.charAt(i)) && Character.isLowerCase(classes.charAt(i - 1));
    }
}
