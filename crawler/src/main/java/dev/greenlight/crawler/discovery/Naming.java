package dev.greenlight.crawler.discovery;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which terms type a link means, by what it is called and by its path. */
final class Naming {
    /** From the particular to the general: the first pattern that matches counts. */
    private static final Map<String, Pattern> TYPES = new LinkedHashMap<>();

    private static final Pattern NO_TERMS = Pattern.compile(
            "\\b(settings|preferences|choices|do not sell|log ?in|sign ?(in|up)|careers?|jobs|blog|news|press|events?|pricing|podcast)\\b");
    private static final Pattern HUB = Pattern.compile(
            "(legal|policies|terms|terms (and|&) policies|policies (and|&) terms|legal (center|centre|hub|documents|information|notices?)"
                    + "|terms (and|&) privacy|privacy (and|&) terms|policy center|trust (center|centre)?|trust and safety|rechtliches)");

    private static final Pattern TRUST_HOST = Pattern.compile("(trust|security|trustcenter)\\..*");

    static {
        type("Subprocessor List", "sub ?processors?( list)?");
        type(
                "Data Processor Agreement",
                "data processing|data protection (addendum|agreement)|dpa|auftragsverarbeitung");
        type("Service Level Agreement", "service levels?( agreement| terms)?|sla");
        type("Copyright Claims Policy", "dmca|copyright (policy|claims?|dispute)|intellectual property policy");
        type(
                "Vulnerability Disclosure Policy",
                "(vulnerability|responsible|coordinated) disclosure( policy)?|bug bounty");
        type("Law Enforcement Guidelines", "law enforcement");
        type("Trackers Policy", "cookies?( policy| notice| statement)?|cookie richtlinie");
        type(
                "Developer Terms",
                "(api|developers?|sdk) (services?( terms)?|terms|agreement|tos|license)|(terms|tos|agreement)/? ?(of (use|service) )?(for )?(api|developers?)");
        type(
                "Training Data FAQ",
                "(how )?(your )?data (is )?used? (to|for) (improve|train)\\w*|data use (and|for) model training|model (training|improvement)"
                        + "|used (to|for) (improve|train)\\w*( \\w+){0,3} models?|content analysis faq|data usage faq");
        type(
                "AI Terms",
                "(generative )?ai (product |services? |features? |supplement(al|ary)? )?(terms|supplement|addendum|policy)|(product|service|model) specific terms"
                        + "|generative ai( terms)?");
        type("Business Privacy Policy", "(enterprise|business) (privacy|data commitments?)");
        type(
                "Commercial Terms",
                "(?<!non )(commercial|enterprise|business|customer|teams?|corporate|master|subscription|saas|cloud|paid|platform) "
                        + "([a-z]+ )?(terms|agreement|license)|(terms|agreement)( \\w+){0,3} (enterprise|business|teams?|customers?)|services agreement|msa|mcsa|ssa");
        type(
                "Acceptable Use Policy",
                "(acceptable|prohibited|restricted|responsible) (use|uses|usage)( policy)?|(usage|use|content) polic(y|ies)|aup|code of conduct");
        type("Community Guidelines", "(community|content) (guidelines|rules|standards)");
        type("Imprint", "imprint|impressum|mentions l[eé]gales");
        type("Accessibility Statement", "accessibility( statement)?");
        type("Brand Guidelines", "brand guidelines|trademark (policy|guidelines)");
        type(
                "Security Page",
                "(data |ai )?security( (overview|practices|center|and privacy))?|trust center|compliance");
        type(
                "Privacy Policy",
                "privacy ?(policy|notice|statement)?|datenschutz(erkl[aä]rung)?|confidentialit[eé]"
                        + "|privacidad|隐私(政策)?|プライバシーポリシー");
        type(
                "Terms of Service",
                "terms( ?of ?(service|use)| (and|&) conditions)?|tos|conditions of use|user agreement|usage terms"
                        + "|(end user )?licen[sc]e agreement|eula|licen[sc]e|nutzungsbedingungen|agb|conditions (g[eé]n[eé]rales|d utilisation)"
                        + "|t[eé]rminos|termini|利用規約|服务条款|用户协议");
    }

    private Naming() {}

    private static void type(String type, String pattern) {
        TYPES.put(type, Pattern.compile("(?<![a-z])(" + pattern + ")(?![a-z])"));
    }

    /** The terms type of a link; what it is called goes before its path. */
    static Optional<String> type(String label, URI address) {
        String name = words(label);
        if (NO_TERMS.matcher(name).find() || name.length() > 80) {
            return Optional.empty();
        }
        return first(name).or(() -> ofHost(address)).or(() -> ofPath(words(path(address))));
    }

    /** The last segment says most. */
    private static Optional<String> ofPath(String path) {
        return NO_TERMS.matcher(path).find()
                ? Optional.empty()
                : first(lastWords(path)).or(() -> first(path));
    }

    /** A host of its own for matters of security, as in {@code trust.vendor.example}. */
    private static Optional<String> ofHost(URI address) {
        boolean root = path(address).length() <= 1;
        boolean trust = TRUST_HOST.matcher(String.valueOf(address.getHost())).matches();
        return root && trust ? Optional.of("Security Page") : Optional.empty();
    }

    /** Whether a link leads to a page that lists terms. */
    static boolean isHub(String label, URI address) {
        return HUB.matcher(words(label)).matches()
                || HUB.matcher(lastWords(words(path(address)))).matches();
    }

    private static Optional<String> first(String words) {
        return TYPES.entrySet().stream()
                .filter(type -> type.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String path(URI address) {
        return URLDecoder.decode(
                String.valueOf(address.getRawPath()).replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
                StandardCharsets.UTF_8);
    }

    private static String lastWords(String path) {
        String trimmed = path.strip();
        int slash = trimmed.lastIndexOf('/');
        return (slash < 0 ? trimmed : trimmed.substring(slash + 1)).strip();
    }

    /** Lower case, words set apart by single blanks, segments of a path by slashes. */
    private static String words(String text) {
        return text.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\.(html?|pdf|php|aspx|md)$", "")
                .replaceAll("[^\\p{L}\\p{N}/&]+", " ")
                .replaceAll("/+$", "")
                .strip();
    }
}
