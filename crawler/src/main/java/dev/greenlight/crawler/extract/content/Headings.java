package dev.greenlight.crawler.extract.content;

import org.jsoup.nodes.Element;

/** Recognises headings. */
final class Headings {
    private Headings() {}

    /** 1 to 6 for a heading, 0 for what is none. */
    static int level(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return name.charAt(1) - '0';
        }
        return element.attr("role").equals("heading") ? 2 : 0;
    }
}
