package dev.greenlight.crawler.extract.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Recognises what asks a visitor to accept cookies. */
final class Consent {
    private static final List<String> HINTS =
            List.of(("onetrust cookiebot didomi usercentrics truste osano cky cmplz qc-cmp iubenda termly "
                            + "cookiefirst klaro axeptio")
                    .split(" "));
    private static final Pattern TOOL = Pattern.compile(
            "(?i)onetrust-(?:consent|banner|pc)|cybotcookiebotdialog|didomi-(?:host|popup|notice)|usercentrics-(?:root|cmp)"
                    + "|truste-|osano-cm|cky-(?:consent|modal|overlay|notice|preference)|cmplz-(?:cookiebanner|manage)|qc-cmp"
                    + "|iubenda-cs|termly-consent|cookiefirst-root|klaro|axeptio");
    private static final Pattern BANNER = Pattern.compile(
            "(?i)(?:cookie|consent|gdpr)s?[-_ ]?(?:banner|consent|bar|pop-?up|modal|dialog|law|overlay|prompt|toast|notice)");
    private static final Pattern AGREE = Pattern.compile(
            "(?i)\\b(?:accept|agree|allow|reject|decline|deny|refuse|got it|akzeptieren|zustimmen|ablehnen|accepter|refuser|aceptar"
                    + "|rechazar|accetta|rifiuta|aceitar|accepteren|weigeren)\\b|同意|接受|拒绝|拒絕");
    private static final int SHORTEST = 40;
    private static final int LONGEST = 3000;
    private static final int MOST_ELEMENTS = 400;
    private static final int LONGEST_BUTTON = 40;

    private Consent() {}

    /** Whether the element is the box of one of the tools that most sites use to ask. */
    static boolean isTool(Element element) {
        return isTool(Names.of(element.id())) || isTool(Names.of(element.className()));
    }

    private static boolean isTool(String names) {
        return !names.isEmpty()
                && HINTS.stream().anyMatch(names.toLowerCase(Locale.ROOT)::contains)
                && TOOL.matcher(names).find();
    }

    /** Whether the region is called a banner, or speaks of cookies, and has a button to agree. */
    static boolean isBanner(Region region) {
        if (region.get(Count.CONTROLS) == 0) {
            return false;
        }
        Element element = region.element();
        boolean named = BANNER.matcher(Names.of(element.id())).find()
                || BANNER.matcher(Names.of(element.className())).find();
        return named || asks(region);
    }

    private static boolean asks(Region region) {
        boolean small = region.text() <= LONGEST && region.get(Count.ELEMENTS) <= MOST_ELEMENTS;
        Element element = region.element();
        return small
                && region.text() >= SHORTEST
                && element.text().toLowerCase(Locale.ROOT).contains("cookie")
                && element.select("button, [role=button], a").stream()
                        .map(Element::text)
                        .anyMatch(Consent::agrees);
    }

    private static boolean agrees(String label) {
        return label.length() <= LONGEST_BUTTON && AGREE.matcher(label).find();
    }
}
