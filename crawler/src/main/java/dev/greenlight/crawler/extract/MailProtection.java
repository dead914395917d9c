package dev.greenlight.crawler.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Undoes the obfuscation of e-mail addresses that a widespread content network applies. It encodes each address with a key
 * that is drawn anew for each visit, so that the page would differ every time.
 */
final class MailProtection {
    private static final Pattern LINK = Pattern.compile("/cdn-cgi/l/email-protection(?:#([0-9a-fA-F]*))?");
    private static final int LONGEST = 400;

    private MailProtection() {}

    /** Puts the addresses back; changes the page. */
    static void undo(Document page) {
        for (Element shield : page.getElementsByAttribute("data-cfemail")) {
            String address = decode(shield.attr("data-cfemail"));
            if (!address.isEmpty()) {
                shield.text(address);
            }
        }
        for (Element link : page.getElementsByAttributeValueContaining("href", "email-protection")) {
            Matcher matcher = LINK.matcher(link.attr("href"));
            if (matcher.find()) {
                String hidden = matcher.group(1) == null ? "" : decode(matcher.group(1));
                String address = hidden.isEmpty() ? link.text() : hidden;
                link.attr("href", address.contains("@") ? "mailto:" + address : "");
            }
        }
    }

    private static String decode(String hex) {
        if (hex.length() < 4 || hex.length() > LONGEST || !hex.matches("(?:[0-9a-fA-F]{2})+")) {
            return "";
        }
        int key = Integer.parseInt(hex.substring(0, 2), 16);
        StringBuilder address = new StringBuilder();
        for (int i = 2; i < hex.length(); i += 2) {
            address.append((char) (Integer.parseInt(hex.substring(i, i + 2), 16) ^ key));
        }
        return address.toString();
    }
}
