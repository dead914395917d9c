package dev.greenlight.crawler.extract.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Drops what surrounds the text: navigation, footers, dialogs, forms, buttons, lists of links, questions to the reader. A part
 * that holds much of the page's prose is never furniture, whatever it is called.
 */
final class Furniture {
    private static final Set<String> LANDMARKS = Set.of(
            "menu",
            "menubar",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "complementary",
            "toolbar",
            "tooltip");
    private static final double MUCH = 0.3;
    private static final double SOME = 0.1;
    private static final int FEW_LINKS = 2;
    private static final int LONGEST_QUESTION = 200;
    private static final int MOST_ELEMENTS = 50;
    private static final int LONGEST_SIGN = 3;
    private static final int LONGEST_LABEL = 100;
    private static final Pattern QUESTION = Pattern.compile(
            "(?i)(?:was|is|did|does|do|were)\\s(?:this|the|you|our)\\b.{0,60}\\b(?:helpful|useful|answer|help|find)\\b.{0,60}\\?.{0,40}"
                    + "|how\\s(?:would|do)\\syou\\s(?:rate|like)\\b.{0,80}"
                    + "|(?:last\\s)?updated:?\\s.{0,30}\\b(?:ago|yesterday|today|this week)"
                    + "|\\d[\\d,.]*\\s(?:views|out of \\d+ found this helpful).{0,20}");

    /** Where on the page the visit is. */
    private enum Place {
        PAGE,
        /** In what the page says is its main part. */
        MAIN,
        /** In a heading; what stands there belongs to it, such as the buttons that open a panel. */
        TITLE
    }

    private record Visit(Region region, Place place) {}

    private final int prose;

    private Furniture(int prose) {
        this.prose = prose;
    }

    static void drop(Region body) {
        Furniture furniture = new Furniture(body.prose());
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
        boolean main = region.isMain(prose);
        if (!main && region.text() > 0 && isFurniture(region, place)) {
            region.drop();
            return Optional.empty();
        }
        Place inside = main && place == Place.PAGE ? Place.MAIN : place;
        return Optional.of(new Visit(region, region.isTitle() ? Place.TITLE : inside));
    }

    private boolean isFurniture(Region region, Place place) {
        if (place == Place.TITLE) {
            return isUnseen(region);
        }
        boolean inMain = place == Place.MAIN;
        if (Consent.isAsked(region, inMain)) {
            return region.prose() * 2 < prose;
        }
        return region.prose() <= MUCH * prose
                && (isUnseen(region)
                        || isLandmark(region, inMain)
                        || isLabel(region)
                        || isNamed(region)
                        || isQuestion(region)
                        || !inMain && isListOfLinks(region));
    }

    private static boolean isUnseen(Region region) {
        Element element = region.element();
        boolean label = region.prose() == 0 && region.text() < LONGEST_LABEL;
        boolean closed = Hidden.isClosed(element) && (label || region.linkShare() > 0.5);
        return closed
                || Hidden.isDecoration(element) && region.prose() == 0
                || Hidden.isForMachines(element) && region.headings() == 0
                || isAnchor(region);
    }

    /** A link without words, such as the sign that lets one copy the address of a section. */
    private static boolean isAnchor(Region region) {
        return region.element().nameIs("a")
                && region.text() <= LONGEST_SIGN
                && region.element().text().chars().noneMatch(Character::isLetterOrDigit);
    }

    private boolean isLandmark(Region region, boolean inMain) {
        Element element = region.element();
        String role = element.attr("role");
        if (role.equals("navigation")) {
            return !inMain || region.links() > 0;
        }
        if (LANDMARKS.contains(role)) {
            return !inMain || region.isThin();
        }
        return switch (element.normalName()) {
            case "nav" -> !inMain || region.links() > 0;
            case "dialog" -> true;
            case "footer" -> !inMain || region.linkShare() > 0.4;
            case "aside" -> !inMain || region.isThin() && region.links() > 0;
            case "form" -> region.isThin() || region.prose() < SOME * prose;
            case "header" -> !inMain && (region.headings() == 0 || region.linkShare() > 0.5);
            default -> false;
        };
    }

    /** A button that does not open a part of the text. */
    private static boolean isLabel(Region region) {
        Element element = region.element();
        boolean opens = element.hasAttr("aria-expanded") && !element.hasAttr("aria-haspopup");
        return element.nameIs("button") && region.headings() == 0 && region.text() < LONGEST_LABEL && !opens;
    }

    private static boolean isNamed(Region region) {
        return region.isThin() && !region.isTitled() && Vocabulary.namesFurniture(region.element());
    }

    private static boolean isQuestion(Region region) {
        boolean small = region.text() < LONGEST_QUESTION && region.elements() < MOST_ELEMENTS;
        return small && QUESTION.matcher(region.element().text()).matches();
    }

    /** Links and nothing else. */
    private static boolean isListOfLinks(Region region) {
        return region.prose() == 0
                && region.links() > FEW_LINKS
                && region.linkShare() > 0.8
                && !continuesText(region.element());
    }

    /** A paragraph, or a plain list below a paragraph or heading, belongs to the text. */
    private static boolean continuesText(Element element) {
        Element parent = element.parent();
        boolean list = element.nameIs("ul") || element.nameIs("ol");
        return element.nameIs("p")
                || list
                        && (isParagraph(element.previousElementSibling())
                                || parent != null && isParagraph(parent.previousElementSibling()));
    }

    private static boolean isParagraph(@Nullable Element element) {
        return element != null && element.is("p,h1,h2,h3,h4,h5,h6");
    }
}
