package dev.greenlight.crawler.extract;

import dev.greenlight.crawler.Selector;
import dev.greenlight.crawler.Source;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The declared parts of a page, in Open Terms Archive's order: links are made absolute, {@code remove} is taken away, then
 * {@code select} is gathered, selector by selector. An element that two selectors match, or that lies within another match, is
 * gathered twice, as there.
 */
final class Selection {
    /** A declared selector that is no CSS. */
    static final class InvalidSelector extends Exception {
        private final String detail;

        InvalidSelector(String query, RuntimeException cause) {
            super(cause);
            detail = "\"" + query + "\" is not a CSS selector: " + cause.getMessage();
        }

        /** The selector and where it goes wrong. */
        String detail() {
            return detail;
        }
    }

    /**
     * What the selectors matched.
     *
     * @param partial whether one of them matched nothing
     */
    record Matches(List<Node> nodes, boolean partial) {}

    private final Document page;

    private Selection(Document page) {
        this.page = page;
    }

    /** Drops what the source declares away from the page, and gives what it declares to keep; changes the page. */
    static Matches of(Document page, Source source) throws InvalidSelector {
        Selection selection = new Selection(page);
        if (!source.select().isEmpty() || !source.remove().isEmpty()) {
            selection.makeAbsolute("a", "href");
            selection.makeAbsolute("img", "src");
        }
        Removal.of(page.select("script, style"));
        for (Selector selector : source.remove()) {
            selection.remove(selector);
        }
        List<Node> kept = new ArrayList<>();
        boolean partial = false;
        for (Selector selector : source.select()) {
            List<? extends Node> matches = selection.matches(selector);
            partial |= matches.isEmpty();
            kept.addAll(matches);
        }
        return new Matches(kept, partial);
    }

    private void makeAbsolute(String tag, String attribute) {
        for (Element element : page.getElementsByTag(tag)) {
            String value = element.attr(attribute);
            String absolute = value.isEmpty() || value.startsWith("#") ? "" : element.absUrl(attribute);
            if (!absolute.isEmpty()) {
                element.attr(attribute, absolute);
            }
        }
    }

    private void remove(Selector selector) throws InvalidSelector {
        if (selector instanceof Selector.Range range) {
            PageRange.cut(page, range);
        } else if (selector instanceof Selector.Css css) {
            Removal.of(page.select(StyleSheet.selector(css.query())));
        }
    }

    private List<? extends Node> matches(Selector selector) throws InvalidSelector {
        if (selector instanceof Selector.Range range) {
            return PageRange.copy(page, range).stream().toList();
        }
        return page.select(StyleSheet.selector(((Selector.Css) selector).query()));
    }
}
