package dev.greenlight.crawler.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code Content-Type} header, read leniently. */
record MediaType(String name, Optional<String> charset) {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s\"';,]{1,40})", Pattern.CASE_INSENSITIVE);

    static MediaType of(Optional<String> header) {
        String value = header.orElse("");
        int end = value.indexOf(';');
        String name = (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Matcher charset = CHARSET.matcher(value);
        return new MediaType(name, charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
    }

    /** The format that the header promises; empty where it promises none that can be read. */
    Optional<Format> format() {
        return Optional.ofNullable(
                switch (name) {
                    case "text/html" -> Format.HTML;
                    case "application/xhtml+xml" -> Format.XHTML;
                    case "application/pdf", "application/x-pdf" -> Format.PDF;
                    case "text/plain" -> Format.TEXT;
                    case "text/markdown", "text/x-markdown" -> Format.MARKDOWN;
                    default -> null;
                });
    }

    /** Whether the header says something definite. */
    boolean isDefinite() {
        return switch (name) {
            case "", "application/octet-stream", "binary/octet-stream", "application/x-download", "*/*" -> false;
            default -> name.contains("/");
        };
    }
}
