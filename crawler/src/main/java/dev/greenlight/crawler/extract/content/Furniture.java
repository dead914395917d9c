package dev.greenlight.crawler.extract.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Drops what surrounds the text: navigation, footers, dialogs, forms, buttons, lists of links, questions to the reader. A part
 * that holds much of the page is never furniture, whatever it is called.
 */
final class Furniture {
    private static final double MUCH = 0.3;
    private static final double MOSTLY = 0.5;
    private static final int A_TEXT = 1000;
    private static final int SOME_FACTS = 100;
    private static final int LONGEST_QUESTION = 200;
    private static final int MOST_ELEMENTS = 50;
    private static final int LONGEST_LABEL = 100;
    private static final Pattern QUESTION = Pattern.compile(
            "(?i)(?:was|is|did|does|do|were)\\s(?:this|the|you|our)\\b.{0,60}\\b(?:helpful|useful|answer|help|find)\\b.{0,60}\\?.{0,40}"
                    + "|how\\s(?:would|do)\\syou\\s(?:rate|like)\\b.{0,80}"
                    + "|(?:last\\s)?updated:?\\s.{0,30}\\b(?:ago|yesterday|today|this week)"
                    + "|\\d[\\d,.]*\\s(?:views|out of \\d+ found this helpful).{0,20}");
    private static final Pattern OPENER = Pattern.compile("(?i)accordion|collaps|toggle|expand|faq");

    /** Where on the page the visit is. */
    private enum Place {
        PAGE,
        /** In what the page says is its main part. */
        MAIN,
        /** In a heading; what stands there belongs to it, such as the buttons that open a panel. */
        TITLE
    }

    private record Visit(Region region, Place place) {}

    private final int page;
    private final Openers openers;

    private Furniture(int page, Openers openers) {
        this.page = page;
        this.openers = openers;
    }

    static void drop(Region body, Openers openers) {
        Furniture furniture = new Furniture(body.weight(), openers);
        Deque<Visit> visits = new ArrayDeque<>(List.of(new Visit(body, Place.PAGE)));
        while (!visits.isEmpty()) {
            Visit visit = visits.pop();
            for (Region child : visit.region().children()) {
                furniture.visit(child, visit.place()).ifPresent(visits::push);
            }
        }
    }

    /** Drops the region, or says where the visit goes on. */
    private Optional<Visit> visit(Region region, Place place) {
        boolean main = region.isMain(page);
        if (!main && region.text() > 0 && isFurniture(region, place)) {
            region.drop();
            return Optional.empty();
        }
        Place inside = main && place == Place.PAGE ? Place.MAIN : place;
        return Optional.of(new Visit(region, region.isTitle() ? Place.TITLE : inside));
    }

    private boolean isFurniture(Region region, Place place) {
        boolean inMain = place == Place.MAIN;
        if (place == Place.TITLE) {
            return isUnseen(region);
        }
        if (Consent.isTool(region.element())) {
            return page - region.weight() >= A_TEXT;
        }
        return FurtherReading.isOne(region, page) || isFurnitureIfSmall(region, inMain);
    }

    private boolean isFurnitureIfSmall(Region region, boolean inMain) {
        return region.weight() <= MUCH * page
                && (isUnseen(region)
                        || Landmark.isFurniture(region, inMain)
                        || isLabel(region)
                        || isNamed(region)
                        || isQuestion(region)
                        || !inMain && (LinkList.isOne(region) || Consent.isBanner(region)));
    }

    private boolean isUnseen(Region region) {
        Element element = region.element();
        return Hidden.isForScreenReaders(element) && region.get(Count.HEADINGS) == 0
                || LinkList.isSign(region)
                || (isClosed(region) || isDecoration(region)) && !isPanel(region);
    }

    private static boolean isClosed(Region region) {
        boolean label = region.prose() == 0 && region.text() < LONGEST_LABEL;
        return Hidden.isClosed(region.element()) && (label || region.linkShare() > MOSTLY);
    }

    private static boolean isDecoration(Region region) {
        boolean few = region.text() <= LONGEST_QUESTION && region.get(Count.HEADINGS) + region.get(Count.FACTS) == 0;
        return Hidden.isForNobody(region.element()) && region.prose() == 0 && (few || region.linkShare() > MOSTLY);
    }

    /** A part of the text that the reader opens, as short as it may be. */
    private boolean isPanel(Region region) {
        return region.linkShare() <= MOSTLY && region.get(Count.CONTROLS) == 0 && openers.open(region.element());
    }

    /** A button that does not open a part of the text. */
    private static boolean isLabel(Region region) {
        return region.element().nameIs("button")
                && region.get(Count.HEADINGS) == 0
                && region.text() < LONGEST_LABEL
                && !opens(region.element());
    }

    private static boolean opens(Element button) {
        boolean expands = button.hasAttr("aria-expanded") && !button.hasAttr("aria-haspopup");
        return expands
                || button.attr("data-toggle").equals("collapse")
                || button.attr("data-bs-toggle").equals("collapse")
                || OPENER.matcher(Names.of(button.className())).find();
    }

    /** A class that names furniture, on something that one can click and that holds neither sentences nor facts. */
    private static boolean isNamed(Region region) {
        boolean clickable = region.get(Count.LINKS) + region.get(Count.CONTROLS) > 0;
        return clickable
                && region.isThin()
                && region.get(Count.FACTS) < SOME_FACTS
                && !region.isTitled()
                && Vocabulary.namesFurniture(region.element());
    }

    private static boolean isQuestion(Region region) {
        boolean small = region.text() < LONGEST_QUESTION && region.get(Count.ELEMENTS) < MOST_ELEMENTS;
        return small && QUESTION.matcher(region.element().text()).matches();
    }
}
