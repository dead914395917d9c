package dev.greenlight.crawler.extract.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page with what it holds: how much text, and how much of that stands in links that lead away and in
 * sentences. A dropped region counts no longer for those it lies in.
 */
final class Region {
    private static final double MAIN_SHARE = 0.3;

    private static final Set<String> BLOCKS =
            Set.of("p", "ul", "ol", "dl", "li", "dd", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> FACTS = Set.of("td", "th", "dd");

    private final Element element;
    private final @Nullable Region parent;
    private final boolean inFact;
    private final List<Region> children = new ArrayList<>();
    private int text;
    private int linked;
    private int facts;
    private int prose;
    private int links;
    private int controls;
    private int elements = 1;
    private int headings;
    private boolean titled;
    private boolean dropped;

    Region(Element element, @Nullable Region parent) {
        this.element = element;
        this.parent = parent;
        this.inFact = parent != null && parent.inFact || FACTS.contains(element.normalName());
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

    /** Characters of text; those of ideographic scripts count threefold, for each is a word. */
    int text() {
        return text;
    }

    /** Characters outside links. */
    int plain() {
        return text - linked;
    }

    /** Characters outside links in table cells and definitions. */
    int facts() {
        return facts;
    }

    /** Characters in sentences outside links. */
    int prose() {
        return prose;
    }

    /** Links that lead away from the page. */
    int links() {
        return links;
    }

    /** Elements in the region, itself among them. */
    int elements() {
        return elements;
    }

    /** Buttons and fields. */
    int controls() {
        return controls;
    }

    int headings() {
        return headings;
    }

    /** Whether a heading of the first rank stands in it, in a link or not. */
    boolean isTitled() {
        return titled;
    }

    /** The share of the text that stands in links that lead away. */
    double linkShare() {
        return text == 0 ? 0 : (double) linked / text;
    }

    /** Whether less than half of the text is in sentences. */
    boolean isThin() {
        return prose * 2 < text;
    }

    /** What counts for finding the text: a sentence is worth four times its length in loose words. */
    int weight() {
        return plain() + 3 * prose;
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
        String role = element.attr("role");
        return Headings.level(element) > 0 || element.nameIs("summary") || role.equals("tablist");
    }

    void addText(int length, boolean inLink) {
        text += length;
        linked += inLink ? length : 0;
        facts += inFact && !inLink ? length : 0;
    }

    void addProse(int length) {
        prose += length;
    }

    void addLink() {
        links++;
    }

    void addControl() {
        controls++;
    }

    void addHeading(boolean first) {
        headings++;
        titled |= first;
    }

    /** Adds what a complete child holds. */
    void absorb(Region child) {
        add(child, 1);
        titled |= child.titled;
    }

    void drop() {
        if (dropped) {
            return;
        }
        dropped = true;
        Region outer = parent;
        while (outer != null) {
            outer.add(this, -1);
            outer = outer.dropped ? null : outer.parent;
        }
    }

    private void add(Region other, int sign) {
        text += sign * other.text;
        linked += sign * other.linked;
        facts += sign * other.facts;
        prose += sign * other.prose;
        links += sign * other.links;
        controls += sign * other.controls;
        elements += sign * other.elements;
        headings += sign * other.headings;
    }
}
