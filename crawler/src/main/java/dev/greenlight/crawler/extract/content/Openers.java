package dev.greenlight.crawler.extract.content;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells closed parts of a text, which something on the page opens, from what is hidden for good. */
final class Openers {
    private static final String NAMING_A_PANEL = "[aria-controls], [data-target], [data-bs-target], a[href^=#]";
    private static final Pattern VERSION =
            Pattern.compile("(?i)(?<!\\d)(?:19|20)\\d\\d(?!\\d)|version|previous|archive|\\bv\\d");

    private final Element body;
    private @Nullable Set<String> panels;

    Openers(Element body) {
        this.body = body;
    }

    /** Whether a tab, a button or a link on the page shows the panel. */
    boolean open(Element panel) {
        return panel.attr("role").equals("tabpanel")
                || panel.hasAttr("aria-labelledby")
                || !panel.id().isEmpty() && panels().contains(panel.id())
                || isBelowOpener(panel);
    }

    /** Whether the element is a row of tabs. */
    static boolean isRow(Element element) {
        return element.selectFirst("[role=tab], [data-toggle=tab], [data-bs-toggle=tab]") != null;
    }

    private Set<String> panels() {
        Set<String> named = panels;
        if (named == null) {
            named = new HashSet<>();
            for (Element opener : body.select(NAMING_A_PANEL)) {
                if (!VERSION.matcher(Names.of(opener.text())).find()) {
                    named.add(opener.attr("aria-controls"));
                    named.add(afterSign(opener.attr("data-target")));
                    named.add(afterSign(opener.attr("data-bs-target")));
                    named.add(afterSign(opener.attr("href")));
                }
            }
            panels = named;
        }
        return named;
    }

    private static String afterSign(String target) {
        return target.startsWith("#") ? target.substring(1) : "";
    }

    private static boolean isBelowOpener(Element panel) {
        Element before = panel.previousElementSibling();
        return before != null
                && (before.nameIs("button")
                        || before.hasAttr("aria-expanded")
                        || before.childrenSize() == 1 && before.child(0).nameIs("button"));
    }
}
