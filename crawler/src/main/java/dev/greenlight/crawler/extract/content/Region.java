package dev.greenlight.crawler.extract.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page with what it holds. A dropped region counts no longer for those it lies in. */
final class Region {
    private static final Set<String> FACTS = Set.of("td", "th", "dd");
    private static final Set<String> BLOCKS =
            Set.of("p", "ul", "ol", "dl", "li", "dd", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final double MAIN_SHARE = 0.3;

    private final Element element;
    private final @Nullable Region parent;
    private final boolean inFact;
    private final List<Region> children = new ArrayList<>();
    private final int[] counts = new int[Count.values().length];
    private boolean titled;
    private boolean dropped;

    Region(Element element, @Nullable Region parent) {
        this.element = element;
        this.parent = parent;
        this.inFact = parent != null && parent.inFact || FACTS.contains(element.normalName());
        add(Count.ELEMENTS, 1);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    Element element() {
        return element;
    }

    @Nullable
    Region parent() {
        return parent;
    }

    int get(Count count) {
        return counts[count.ordinal()];
    }

    int text() {
        return get(Count.TEXT);
    }

    int prose() {
        return get(Count.PROSE);
    }

    /** What counts for finding the text: a sentence is worth four times its length in loose words. */
    int weight() {
        return text() - get(Count.LINKED) + 3 * prose();
    }

    /** The share of the text that stands in links that lead away. */
    double linkShare() {
        return text() == 0 ? 0 : (double) get(Count.LINKED) / text();
    }

    /** Whether less than half of the text is in sentences. */
    boolean isThin() {
        return prose() * 2 < text();
    }

    /** Whether a heading of the first rank stands in it. */
    boolean isTitled() {
        return titled;
    }

    /** Whether the element says that it is the main part of the page, and holds enough of the page to be believed. */
    boolean isMain(int page) {
        String role = element.attr("role");
        boolean says =
                element.nameIs("main") || element.nameIs("article") || role.equals("main") || role.equals("article");
        return says && weight() >= MAIN_SHARE * page;
    }

    /** Whether the element is a piece of text itself, rather than a part of the page that holds some. */
    boolean isBlock() {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether the element is the title of a part of the text, or the titles of several. */
    boolean isTitle() {
        return Headings.level(element) > 0
                || element.nameIs("summary")
                || element.attr("role").equals("tablist");
    }

    /** The children that are not dropped. */
    List<Region> children() {
        List<Region> kept = new ArrayList<>(children.size());
        for (Region child : children) {
            if (!child.dropped) {
                kept.add(child);
            }
        }
        return kept;
    }

    /** This region and all in it that are not dropped, outer ones before inner ones. */
    List<Region> inside() {
        List<Region> inside = new ArrayList<>();
        Deque<Region> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Region next = open.pop();
            inside.add(next);
            next.children().forEach(open::push);
        }
        return inside;
    }

    /** The dropped regions in this one, each without those in it. */
    List<Region> dropped() {
        List<Region> gone = new ArrayList<>();
        for (Region region : inside()) {
            for (Region child : region.children) {
                if (child.dropped) {
                    gone.add(child);
                }
            }
        }
        return gone;
    }

    void add(Count count, int number) {
        counts[count.ordinal()] += number;
    }

    void addText(int length, boolean inLink) {
        add(Count.TEXT, length);
        if (inLink) {
            add(Count.LINKED, length);
        } else if (inFact) {
            add(Count.FACTS, length);
        }
    }

    void addHeading(int level) {
        add(Count.HEADINGS, 1);
        titled |= level == 1;
    }

    /** Adds what a complete child holds. */
    void absorb(Region child) {
        addAll(child, 1);
        titled |= child.titled;
    }

    void drop() {
        if (dropped) {
            return;
        }
        dropped = true;
        Region outer = parent;
        while (outer != null) {
            outer.addAll(this, -1);
            outer = outer.dropped ? null : outer.parent;
        }
    }

    /** Whether the region, or one that it lies in, is dropped. */
    boolean isGone() {
        Region outer = this;
        while (outer != null && !outer.dropped) {
            outer = outer.parent;
        }
        return outer != null;
    }

    private void addAll(Region other, int sign) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += sign * other.counts[i];
        }
    }
}
