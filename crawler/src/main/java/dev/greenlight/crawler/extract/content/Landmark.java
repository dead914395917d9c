package dev.greenlight.crawler.extract.content;

import java.util.Set;

/** Parts of a page that say what they are by their tag or role. */
final class Landmark {
    private static final Set<String> ROLES = Set.of(
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
    private static final double MANY_LINKS = 0.4;

    private static final int SHORT = 1500;

    private Landmark() {}

    /** Whether a part of a page that is not much of it can go. Within the main part, only what holds no text of its own. */
    static boolean isFurniture(Region region, boolean inMain) {
        String role = region.element().attr("role");
        if (role.equals("navigation")) {
            return !inMain || region.get(Count.LINKS) > 0;
        }
        if (ROLES.contains(role)) {
            return region.isThin() || !inMain && !region.isTitled();
        }
        return switch (region.element().normalName()) {
            case "nav" -> !inMain || region.get(Count.LINKS) > 0;
            case "dialog" -> true;
            case "form" -> region.isThin() || region.prose() < SHORT;
            case "footer" -> !inMain || region.linkShare() > MANY_LINKS;
            case "aside" -> region.isThin() && !(inMain && isRemark(region)) || region.get(Count.CONTROLS) > 0;
            case "header" -> !inMain && (region.get(Count.HEADINGS) == 0 || region.linkShare() > MANY_LINKS);
            default -> false;
        };
    }

    /** A few words beside the text that lead nowhere. */
    private static boolean isRemark(Region region) {
        return region.element().selectFirst("a") == null;
    }
}
