package dev.greenlight.crawler.extract.content;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the terms on a page whose makers are unknown. What is certainly not content goes; what may be content stays, since a
 * menu in the text does less harm than a lost clause.
 */
public final class MainContent {
    private MainContent() {}

    /** Everything on the page that surrounds its main content. */
    public static List<Element> surroundings(Document page) {
        Region body = RegionReader.read(page.body());
        Openers openers = new Openers(page.body());
        Alternatives.drop(body, openers);
        Repetitions.drop(body);
        Furniture.drop(body, openers);
        Core.clear(body, page.title());
        return body.dropped().stream().map(Region::element).toList();
    }
}
