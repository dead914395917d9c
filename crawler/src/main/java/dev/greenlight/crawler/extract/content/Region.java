package dev.greenlight.crawler.extract.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page with what it holds: how much text, and how much of that stands in links that lead away and in
 * sentences. A dropped region counts no longer for those it lies in.
 */
final class Region {
    private static final double MAIN_SHARE = 0.3;

    private final Element element;
    private final @Nullable Region parent;
    private final List<Region> children = new ArrayList<>();
    private int text;
    private int linked;
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
        return children.stream().filter(child -> !child.dropped).toList();
    }

    /** The dropped regions in this one, each without those in it. */
    Stream<Region> dropped() {
        return dropped ? Stream.of(this) : children.stream().flatMap(Region::dropped);
    }

    /** Characters of text; those of ideographic scripts count threefold, for each is a word. */
    int text() {
        return text;
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
        return text - linked + 3 * prose;
    }

    /** Whether the element says that it is the main part of the page, and holds enough of the page's prose to be believed. */
    boolean isMain(int page) {
        String role = element.attr("role");
        boolean says =
                element.nameIs("main") || element.nameIs("article") || role.equals("main") || role.equals("article");
        return says && prose >= MAIN_SHARE * page;
    }

    /** Whether the element is the title of a part of the text, or the titles of several. */
    boolean isTitle() {
        String role = element.attr("role");
        return Headings.level(element) > 0 || element.nameIs("summary") || role.equals("tablist");
    }

    void addText(int length, boolean inLink) {
        text += length;
        linked += inLink ? length : 0;
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
        if (!dropped) {
            dropped = true;
            for (Region outer = parent; outer != null; outer = outer.parent) {
                outer.add(this, -1);
            }
        }
    }

    private void add(Region other, int sign) {
        text += sign * other.text;
        linked += sign * other.linked;
        prose += sign * other.prose;
        links += sign * other.links;
        controls += sign * other.controls;
        elements += sign * other.elements;
        headings += sign * other.headings;
    }
}
