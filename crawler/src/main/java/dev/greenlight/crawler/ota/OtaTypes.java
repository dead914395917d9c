package dev.greenlight.crawler.ota;

import java.util.Map;
import java.util.Set;

/** The terms types of Open Terms Archive. */
public final class OtaTypes {
    private static final Map<String, String> ALIASES = Map.of("Data Processing Agreement", "Data Processor Agreement");
    private static final Set<String> TYPES = Set.of(
            "Terms of Service",
            "Privacy Policy",
            "Imprint",
            "Trackers Policy",
            "Developer Terms",
            "Community Guidelines",
            "Deceased Users",
            "Acceptable Use Policy",
            "Restricted Use Policy",
            "Commercial Terms",
            "Copyright Claims Policy",
            "Law Enforcement Guidelines",
            "Human Rights Policy",
            "In-App Purchases Policy",
            "Review Guidelines",
            "Brand Guidelines",
            "Quality Guidelines",
            "Data Controller Agreement",
            "Data Processor Agreement",
            "User Consent Policy",
            "Closed Captioning Policy",
            "Seller Warranty",
            "Single Sign-On Policy",
            "Vulnerability Disclosure Policy",
            "Live Policy",
            "Complaints Policy",
            "Conditions of Carriage",
            "General Conditions of Sale",
            "Marketplace Buyers Conditions",
            "Marketplace Sellers Conditions",
            "Ranking Parameters Description",
            "Premium Partner Conditions",
            "Platform to Business Notice",
            "Business Mediation Policy",
            "Business Privacy Policy",
            "Editorial Policy",
            "Anti-corruption Policy",
            "Accessibility Statement",
            "Hyperlinks Policy",
            "Whistleblower Policy",
            "Affiliate Agreement",
            "Service Level Agreement",
            "Content Monetisation Policy",
            "Advertising Content Policy");

    private OtaTypes() {}

    /** Whether a type, or a type of which it is an alias, is one of theirs. */
    public static boolean contains(String type) {
        return TYPES.contains(canonical(type));
    }

    /** The type that an alias stands for; any other type itself. */
    public static String canonical(String type) {
        return ALIASES.getOrDefault(type, type);
    }
}
