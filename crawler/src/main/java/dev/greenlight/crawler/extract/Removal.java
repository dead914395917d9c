package dev.greenlight.crawler.extract;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes nodes out of a page, all children of one parent at a time: one by one, a page of half a million siblings would take
 * minutes.
 */
final class Removal {
    private Removal() {}

    static void of(Collection<? extends Node> nodes) {
        Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node node : nodes) {
            if (node.parent() instanceof Element parent) {
                gone.add(node);
                parents.add(parent);
            }
        }
        for (Element parent : parents) {
            List<Node> kept = parent.childNodes().stream()
                    .filter(child -> !gone.contains(child))
                    .toList();
            parent.empty();
            parent.appendChildren(kept);
        }
    }
}
