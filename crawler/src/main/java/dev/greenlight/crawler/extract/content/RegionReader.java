package dev.greenlight.crawler.extract.content;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Measures a page in one pass. */
final class RegionReader implements NodeFilter {
    private static final Set<String> UNSEEN =
            Set.of(("script style noscript head svg iframe object embed canvas audio video datalist img picture map "
                            + "link meta title progress meter")
                    .split(" "));
    private static final Set<String> CONTROLS = Set.of("button", "input", "select", "textarea");
    private static final Set<String> INLINE =
            Set.of(("a abbr b bdi bdo big br button cite code data del dfn em font i ins kbd label mark q s samp "
                            + "small span strike strong sub sup time tt u var wbr")
                    .split(" "));
    private static final String SENTENCE_MARKS = ".;:!?,)”\"。；：、）،؛؟।";
    private static final int LONG = 80;
    private static final int SENTENCE = 25;
    private static final int IDEOGRAPH = 3;
    private static final int LONGEST_SIGN = 3;

    private final Region root;
    private Region current;
    private int blockText;
    private int blockLinked;
    private char last;
    private int marks;
    private int openLinks;
    private boolean space = true;

    private RegionReader(Element body) {
        root = new Region(body, null);
        current = root;
    }

    static Region read(Element body) {
        RegionReader reader = new RegionReader(body);
        NodeTraversor.filter(reader, body);
        reader.flush();
        return reader.root;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (depth > 0) {
            open(element);
        }
        boolean control = CONTROLS.contains(element.normalName());
        if (control && !element.attr("type").equals("hidden")) {
            current.add(Count.CONTROLS, 1);
        }
        return control && !element.nameIs("button") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    private static boolean isUnseen(Element element) {
        String name = element.normalName();
        return UNSEEN.contains(name) || name.equals("template") && !element.hasAttr("shadowrootmode");
    }

    private void open(Element element) {
        border(element);
        current = new Region(element, current);
        if (leadsAway(element)) {
            openLinks++;
            current.add(Count.LINKS, 1);
        }
        int level = Headings.level(element);
        if (level > 0) {
            current.addHeading(level);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            border(element);
            openLinks -= leadsAway(element) ? 1 : 0;
            Region done = current;
            current = parent(done);
            current.absorb(done);
        }
        return FilterResult.CONTINUE;
    }

    private Region parent(Region region) {
        @Nullable Region parent = region.parent();
        return parent == null ? root : parent;
    }

    private void text(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00a0') {
                length += space ? 0 : 1;
                space = true;
            } else {
                length += c >= '\u3000' && c < '\ua000' ? IDEOGRAPH : 1;
                space = false;
                last = c;
                marks += SENTENCE_MARKS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        blockText += length;
        blockLinked += openLinks > 0 ? length : 0;
        current.addText(length, openLinks > 0);
    }

    private void border(Element element) {
        if (!INLINE.contains(element.normalName())) {
            flush();
        }
    }

    private void flush() {
        int plain = blockText - blockLinked;
        boolean sentence = plain >= LONG && marks > 0 || plain >= SENTENCE && SENTENCE_MARKS.indexOf(last) >= 0;
        if (sentence && plain * 2 > blockText) {
            current.add(Count.PROSE, plain);
        }
        if (blockLinked > 0 && plain <= LONGEST_SIGN) {
            current.add(Count.SIGNPOSTS, 1);
        }
        blockText = 0;
        blockLinked = 0;
        marks = 0;
        space = true;
    }

    private static boolean leadsAway(Element element) {
        if (!element.nameIs("a")) {
            return false;
        }
        String target = element.attr("href");
        return !target.isEmpty()
                && !target.startsWith("#")
                && !target.startsWith("mailto:")
                && !target.startsWith("tel:");
    }
}
