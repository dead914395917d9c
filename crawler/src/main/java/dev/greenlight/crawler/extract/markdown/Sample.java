package dev.greenlight.crawler.extract.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The beginning of an element's text. Ends early, so that nothing is read over and over on a page that nests deeply. */
final class Sample implements NodeFilter {
    private static final int MOST_NODES = 2000;

    private final StringBuilder text = new StringBuilder();
    private final int length;
    private int nodes;

    private Sample(int length) {
        this.length = length;
    }

    /** At least the first so many characters, or all there are; a sample that is cut off after many nodes is shorter. */
    static String of(Element element, int length) {
        Sample sample = new Sample(length);
        NodeTraversor.filter(sample, element);
        return sample.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        }
        return text.length() > length || ++nodes > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
