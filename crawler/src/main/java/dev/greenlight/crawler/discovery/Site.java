package dev.greenlight.crawler.discovery;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The site of a vendor.
 *
 * @param home its home page
 */
record Site(URI home) {
    private static final Pattern OTHER_LANGUAGE = Pattern.compile("/(?!en\\b)[a-z]{2}(-[A-Za-z]{2,4})?(/.*|$)");

    /** A name for the tool that lives here: the domain without its suffix, or the whole of a numeric address. */
    String name() {
        String domain = domain(home);
        boolean numeric = domain.chars().noneMatch(Character::isLetter);
        String label = numeric || !domain.contains(".") ? domain : domain.substring(0, domain.indexOf('.'));
        return label.isEmpty() ? "Tool" : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** Whether an address belongs to the same registered domain. */
    boolean owns(URI address) {
        return domain(address).equals(domain(home));
    }

    /** Whether an address stands under a path for another language than English. */
    static boolean isTranslation(URI address) {
        return OTHER_LANGUAGE.matcher(String.valueOf(address.getPath())).matches();
    }

    private static String domain(URI address) {
        String host = String.valueOf(address.getHost());
        return Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(host)).orElse(host);
    }
}
