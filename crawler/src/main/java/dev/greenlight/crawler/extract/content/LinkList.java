package dev.greenlight.crawler.extract.content;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Links and nothing else. */
final class LinkList {
    private static final int FEW = 2;
    private static final double NEARLY_ALL = 0.8;
    private static final int LONGEST_SIGN = 3;

    private LinkList() {}

    /** Whether the region is a list of links that stands on its own. */
    static boolean isOne(Region region) {
        return region.prose() == 0
                && region.get(Count.LINKS) > FEW
                && region.linkShare() > NEARLY_ALL
                && !continuesText(region.element());
    }

    /** A link without words, such as the sign by which one copies the address of a section. */
    static boolean isSign(Region region) {
        return region.element().nameIs("a")
                && region.text() <= LONGEST_SIGN
                && region.element().text().chars().noneMatch(Character::isLetterOrDigit);
    }

    /** A paragraph, or a plain list below a paragraph or heading, belongs to the text. */
    private static boolean continuesText(Element element) {
        Element parent = element.parent();
        boolean list = element.nameIs("ul") || element.nameIs("ol");
        boolean follows = isParagraph(element.previousElementSibling())
                || parent != null && isParagraph(parent.previousElementSibling());
        return element.nameIs("p") || list && follows;
    }

    private static boolean isParagraph(@Nullable Element element) {
        return element != null && (element.nameIs("p") || Headings.level(element) > 0);
    }
}
