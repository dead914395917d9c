package dev.greenlight.crawler.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads addresses as the web writes them: characters that a URI must not hold are percent-encoded, where browsers let them pass. */
public final class Addresses {
    private static final Pattern UNLAWFUL = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7F]|%(?![0-9A-Fa-f]{2})");

    private Addresses() {}

    /** The address in a text. */
    public static URI parse(String text) throws URISyntaxException {
        return new URI(UNLAWFUL.matcher(text).replaceAll(match -> encoded(match.group())));
    }

    /** The port that an address names, or the one that its scheme stands for. */
    static int port(URI address) {
        int standard = "https".equals(address.getScheme()) ? 443 : 80;
        return address.getPort() < 0 ? standard : address.getPort();
    }

    private static String encoded(String character) {
        int code = character.getBytes(StandardCharsets.US_ASCII)[0];
        return String.format(Locale.ROOT, "%%%02X", code);
    }
}
