package dev.greenlight.crawler.extract.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Recognises what asks a visitor to accept cookies. */
final class Consent {
    private static final Pattern TOOL = Pattern.compile(
            "(?i)onetrust-(?:consent|banner|pc)|cybotcookiebotdialog|didomi-(?:host|popup|notice)|usercentrics-(?:root|cmp)|truste-|osano-cm"
                    + "|cky-(?:consent|modal|overlay|notice|preference)|cmplz-(?:cookiebanner|manage)|qc-cmp|iubenda-cs|termly-consent|cookiefirst-root"
                    + "|klaro|axeptio|(?:cookie|consent|gdpr)s?[-_ ]?(?:banner|consent|bar|popup|pop-up|modal|dialog|law|overlay|prompt|toast|notice)");
    private static final List<String> HINTS = List.of(
            "cookie",
            "consent",
            "gdpr",
            "onetrust",
            "didomi",
            "usercentrics",
            "truste",
            "osano",
            "cky",
            "cmp",
            "iubenda",
            "klaro",
            "axeptio");
    private static final Pattern AGREE = Pattern.compile(
            "(?i)\\b(?:accept|agree|allow|reject|decline|deny|refuse|got it|akzeptieren|zustimmen|ablehnen|accepter|refuser|aceptar"
                    + "|rechazar|accetta|rifiuta|aceitar|accepteren|weigeren)\\b|同意|接受|拒绝|拒絕");
    private static final int SHORTEST = 40;
    private static final int LONGEST = 3000;
    private static final int MOST_ELEMENTS = 400;
    private static final int LONGEST_BUTTON = 40;

    private Consent() {}

    static boolean isAsked(Region region, boolean inMain) {
        Element element = region.element();
        return isNamed(Names.of(element.id())) || isNamed(Names.of(element.className())) || !inMain && isBanner(region);
    }

    private static boolean isNamed(String names) {
        return !names.isEmpty()
                && HINTS.stream().anyMatch(names.toLowerCase(Locale.ROOT)::contains)
                && TOOL.matcher(names).find();
    }

    /** Speaks of cookies and has a button to agree. */
    private static boolean isBanner(Region region) {
        boolean small = region.text() <= LONGEST && region.elements() <= MOST_ELEMENTS;
        if (!small || region.controls() == 0 || region.text() < SHORTEST) {
            return false;
        }
        Element element = region.element();
        return element.text().toLowerCase(Locale.ROOT).contains("cookie")
                && element.select("button, [role=button], a").stream()
                        .map(Element::text)
                        .anyMatch(Consent::agrees);
    }

    private static boolean agrees(String label) {
        return label.length() <= LONGEST_BUTTON && AGREE.matcher(label).find();
    }
}
