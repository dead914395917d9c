package dev.greenlight.crawler.extract.content;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Whole texts of which a page shows one at a time in the same place: older versions, other contracts. Drops those not shown.
 * Panels that something on the page opens, as tabs do, all stay.
 */
final class Alternatives {
    private static final int WHOLE_TEXT = 2000;

    private final Openers openers;

    private Alternatives(Openers openers) {
        this.openers = openers;
    }

    static void drop(Region body, Openers openers) {
        body.inside().forEach(new Alternatives(openers)::dropWithin);
    }

    private void dropWithin(Region region) {
        List<Region> parts = region.children();
        parts.removeIf(child -> child.text() == 0);
        if (parts.size() < 2) {
            return;
        }
        List<Region> hidden =
                parts.stream().filter(part -> Hidden.isClosed(part.element())).toList();
        if (hidden.size() == parts.size() - 1 && areAlike(parts) && areWhole(hidden)) {
            hidden.forEach(Region::drop);
        }
    }

    private static boolean areAlike(List<Region> parts) {
        return parts.stream().map(part -> kind(part.element())).distinct().count() == 1;
    }

    private static String kind(Element element) {
        return element.normalName() + '.' + element.className().split(" ", 2)[0];
    }

    private boolean areWhole(List<Region> hidden) {
        int prose = hidden.stream().mapToInt(Region::prose).sum();
        return prose >= WHOLE_TEXT * hidden.size() && hidden.stream().noneMatch(part -> openers.open(part.element()));
    }
}
