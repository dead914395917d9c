package dev.greenlight.crawler.extract.markdown;

import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/**
 * Writes pieces of a page as CommonMark with GitHub's tables. Pictures are left out, and so is every element that is no text
 * for a reader. The same pieces give the same Markdown, always.
 */
public final class Markdown {
    private Markdown() {}

    /**
     * @param pieces what to write, one below the other
     * @param limit the most characters to write; the text breaks off at the end of a block beyond it
     * @return the text with a line feed at its end, or nothing where the pieces hold no text
     */
    public static String of(List<? extends Node> pieces, Links links, int limit) {
        Blocks blocks = new Blocks(limit);
        Walker walker = new Walker(links, blocks);
        for (Node piece : pieces) {
            NodeTraversor.filter(walker, piece);
            walker.finish();
        }
        return blocks.markdown();
    }
}
