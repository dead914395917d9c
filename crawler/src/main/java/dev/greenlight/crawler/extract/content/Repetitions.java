package dev.greenlight.crawler.extract.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Drops a large part of the page that stands on it a second time, as where small screens are shown one of their own. */
final class Repetitions {
    private static final double LARGE = 0.2;
    private static final int SOME_PROSE = 300;

    private final Map<List<Integer>, Region> seen = new HashMap<>();

    static void drop(Region body) {
        Repetitions repetitions = new Repetitions();
        int page = body.weight();
        for (Region region : body.inside()) {
            if (region.prose() >= SOME_PROSE && region.weight() >= LARGE * page) {
                repetitions.visit(region);
            }
        }
    }

    private void visit(Region region) {
        List<Integer> size = List.of(region.text(), region.prose());
        Region other = seen.putIfAbsent(size, region);
        if (other == null || region.isGone() || holds(other.element(), region.element())) {
            return;
        }
        if (other.isGone()) {
            seen.put(size, region);
        } else if (other.element().text().equals(region.element().text())) {
            (Hidden.isClosed(other.element()) ? other : region).drop();
        }
    }

    private static boolean holds(Element outer, Element inner) {
        for (Element element = inner; element != null; element = element.parent()) {
            if (element.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
