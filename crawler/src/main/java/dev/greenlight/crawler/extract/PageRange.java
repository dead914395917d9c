package dev.greenlight.crawler.extract;

import dev.greenlight.crawler.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * What lies between two elements of a page. An element that begins before the range and reaches into it belongs to it with
 * those of its children that lie in it.
 */
final class PageRange implements NodeVisitor {
    private enum Place {
        BEFORE,
        WITHIN,
        AFTER
    }

    private final Selector.Range range;
    private final Element start;
    private final Element end;
    private final List<Node> inside = new ArrayList<>();
    private final List<Node> outside = new ArrayList<>();
    private Place place = Place.BEFORE;

    private PageRange(Selector.Range range, Element start, Element end) {
        this.range = range;
        this.start = start;
        this.end = end;
    }

    /** Takes the range out of the page. */
    static void cut(Document page, Selector.Range range) throws Selection.InvalidSelector {
        find(page, range).ifPresent(found -> Removal.of(found.inside));
    }

    /** A copy of the page with nothing but the range in it; empty where an end of the range is not there. */
    static Optional<Element> copy(Document page, Selector.Range range) throws Selection.InvalidSelector {
        Document copy = page.clone();
        Optional<PageRange> found = find(copy, range);
        found.ifPresent(kept -> Removal.of(kept.outside));
        return found.filter(kept -> !kept.inside.isEmpty()).map(kept -> copy.body());
    }

    private static Optional<PageRange> find(Document page, Selector.Range range) throws Selection.InvalidSelector {
        Element start = page.selectFirst(StyleSheet.selector(range.start()));
        Element end = page.selectFirst(StyleSheet.selector(range.end()));
        if (start == null || end == null) {
            return Optional.empty();
        }
        PageRange found = new PageRange(range, start, end);
        page.body().traverse(found);
        return Optional.of(found);
    }

    @Override
    public void head(Node node, int depth) {
        pass(node, range.startIncluded(), !range.endIncluded());
        if (node.childNodeSize() == 0) {
            (place == Place.WITHIN ? inside : outside).add(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        pass(node, !range.startIncluded(), range.endIncluded());
    }

    private void pass(Node node, boolean atStart, boolean atEnd) {
        if (atStart && place == Place.BEFORE && node.equals(start)) {
            place = Place.WITHIN;
        }
        if (atEnd && node.equals(end)) {
            place = Place.AFTER;
        }
    }
}
