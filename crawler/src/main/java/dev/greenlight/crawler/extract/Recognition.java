package dev.greenlight.crawler.extract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page is.
 *
 * @param sniffed whether the bytes had to tell, because the header is missing or wrong
 */
record Recognition(Format format, boolean sniffed) {
    private static final int LOOKED_AT = 4096;
    private static final int PDF_MARK_WITHIN = 1024;
    private static final Pattern HTML_START =
            Pattern.compile("(?i)<(?:!doctype\\s+html|(?:html|head|body|title|meta|link|script|style"
                    + "|div|main|article|section|header|table|p|h[1-6]|a|b|font|center|br|ul|ol|span)\\b)");
    private static final Pattern XML_START = Pattern.compile("(?i)<(?:\\?xml|rss|feed|urlset|svg)\\b");
    private static final Pattern JSON_START = Pattern.compile("[{\\[]\\s*(?:[\"{\\[}\\]]|\\d)");
    private static final Pattern MARKDOWN_MARK =
            Pattern.compile("(?m)^#{1,6} \\S|^(?:={4,}|-{4,})$|\\]\\(https?://|\\*\\*\\p{L}");

    /** The format by header where the bytes agree, and by the bytes otherwise; empty where it is none that can be read. */
    static Optional<Recognition> of(Received page, MediaType type) {
        Optional<Format> promised = type.format();
        Optional<Format> seen = seen(page, promised.filter(Recognition::isText).isPresent());
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        if (promised.isPresent() && agree(promised.get(), seen.get())) {
            return Optional.of(new Recognition(refine(promised.get(), page.address()), false));
        }
        boolean other = promised.isEmpty() && type.isDefinite() && isText(seen.get());
        return other ? Optional.empty() : Optional.of(new Recognition(seen.get(), true));
    }

    private static boolean agree(Format promised, Format seen) {
        return switch (promised) {
            case PDF -> seen == Format.PDF;
            case HTML -> seen != Format.PDF;
            case XHTML -> seen == Format.XHTML || seen == Format.HTML;
            case TEXT, MARKDOWN -> isText(seen);
        };
    }

    private static boolean isText(Format format) {
        return format == Format.TEXT || format == Format.MARKDOWN;
    }

    private static Format refine(Format promised, URI address) {
        return promised == Format.TEXT && isNamedMarkdown(address) ? Format.MARKDOWN : promised;
    }

    private static Optional<Format> seen(Received page, boolean isText) {
        byte[] bytes = page.bytes();
        String latin = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (latin.substring(0, Math.min(latin.length(), PDF_MARK_WITHIN)).contains("%PDF-")) {
            return Optional.of(Format.PDF);
        }
        String start = latin.replace("\0", "")
                .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .strip();
        boolean xml = start.startsWith("<?xml");
        String content = withoutComments(xml ? start.substring(start.indexOf('>') + 1) : start);
        if (HTML_START.matcher(content).lookingAt()) {
            return Optional.of(xml ? Format.XHTML : Format.HTML);
        }
        boolean other = XML_START.matcher(start).lookingAt()
                || JSON_START.matcher(start).lookingAt();
        if (isBinary(start) || other && !isText) {
            return Optional.empty();
        }
        boolean markdown =
                isNamedMarkdown(page.address()) || MARKDOWN_MARK.matcher(start).find();
        return Optional.of(markdown ? Format.MARKDOWN : Format.TEXT);
    }

    private static String withoutComments(String start) {
        String rest = start.strip();
        while (rest.startsWith("<!--") && rest.contains("-->")) {
            rest = rest.substring(rest.indexOf("-->") + 3).strip();
        }
        return rest;
    }

    private static boolean isBinary(String start) {
        long controls = start.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        return controls * 50 > start.length();
    }

    private static boolean isNamedMarkdown(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("").toLowerCase(Locale.ROOT);
        return path.endsWith(".md") || path.endsWith(".markdown");
    }
}
