package dev.greenlight.crawler.extract.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Where links lead. Only http, https and mailto survive. What changes from one visit to the next goes: session ids and the
 * parameters that advertisers add. Links within the page become plain text.
 */
public final class Links {
    private static final Set<String> TRACKING =
            Set.of(("gclid gclsrc dclid gbraid wbraid fbclid msclkid yclid twclid ttclid igshid mc_cid mc_eid _ga "
                            + "_gl _hsenc _hsmi hsctatracking __hstc __hssc __hsfp mkt_tok li_fat_id vero_id oly_anon_id "
                            + "oly_enc_id rb_clickid s_cid wickedid ref_src jsessionid phpsessid aspsessionid cfid cftoken "
                            + "sessionid session_id sid")
                    .split(" "));
    private static final Pattern KEPT = Pattern.compile("(?i)(?:https?://|mailto:).");
    private static final Pattern SESSION_PATH = Pattern.compile(";jsessionid=[^/?#]*", Pattern.CASE_INSENSITIVE);
    private static final String FRAGMENT_DIRECTIVE = ":~:";
    private static final int LONGEST = 2000;

    private final String address;
    private final Set<String> strip;

    /**
     * @param address where the page was found
     * @param strip more query parameters to drop
     */
    public Links(String address, List<String> strip) {
        this.address = withoutFragment(address);
        this.strip = strip.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** The absolute address behind an attribute, ready to stand between parentheses. */
    Optional<String> target(Element element, String attribute) {
        String raw = element.attr(attribute).strip();
        if (raw.isEmpty() || raw.startsWith("#") || raw.length() > LONGEST) {
            return Optional.empty();
        }
        String absolute = element.absUrl(attribute);
        if (!isKept(absolute) || withoutFragment(absolute).equals(address) && absolute.contains("#")) {
            return Optional.empty();
        }
        return Optional.of(encode(clean(absolute)));
    }

    private static boolean isKept(String absolute) {
        return KEPT.matcher(absolute).lookingAt();
    }

    /** An absolute address without session ids and the parameters that advertisers add. */
    public static String settled(String absolute) {
        return new Links("", List.of()).clean(absolute);
    }

    private String clean(String absolute) {
        int hash = absolute.indexOf('#');
        String fragment = hash < 0 ? "" : absolute.substring(hash);
        int directive = fragment.indexOf(FRAGMENT_DIRECTIVE);
        if (directive >= 0) {
            fragment = directive == 1 ? "" : fragment.substring(0, directive);
        }
        return cleanQuery(SESSION_PATH.matcher(withoutFragment(absolute)).replaceAll("")) + fragment;
    }

    private String cleanQuery(String url) {
        int mark = url.indexOf('?');
        if (mark < 0) {
            return url;
        }
        String query = Arrays.stream(url.substring(mark + 1).split("&"))
                .filter(pair -> !isDropped(pair))
                .collect(Collectors.joining("&"));
        return url.substring(0, mark) + (query.isEmpty() ? "" : "?" + query);
    }

    private boolean isDropped(String pair) {
        String name = pair.substring(0, pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('='))
                .toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name) || strip.contains(name);
    }

    private static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }

    private static String encode(String url) {
        StringBuilder out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c <= ' ' || c == 127 || "()<>[]\"\\`|*".indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
