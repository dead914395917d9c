package dev.greenlight.reports.cli;

import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.extract.Extraction;
import dev.greenlight.crawler.extract.Extraction.Reason;
import dev.greenlight.crawler.extract.Extractor;
import dev.greenlight.crawler.extract.Received;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads a file of terms: Markdown and plain text as they are, HTML and PDF through extraction. */
final class Reader {
    /** A file does not tell where it was published; its relative links lead to a host that cannot exist. */
    private static final URI NOWHERE = URI.create("https://page.invalid/");

    private static final int LARGEST_TEXT = 10 << 20;
    private static final int LARGEST_PAGE = 32 << 20;

    private final Extractor extractor = new Extractor();

    /** What a file holds. */
    sealed interface Outcome {
        /**
         * Its text.
         *
         * @param title what the page calls itself; empty where it does not say
         */
        record Text(String title, String markdown) implements Outcome {}

        /**
         * It cannot be read.
         *
         * @param reason a code for programs
         * @param detail for people, with what would have been accepted
         */
        record Unreadable(String reason, String detail) implements Outcome {}
    }

    /** Text files are taken literally, so that offsets count in the file. */
    Outcome literally(Path file) {
        return read(file, true);
    }

    /** Every file goes through extraction. */
    Outcome extracted(Path file) {
        return read(file, false);
    }

    private Outcome read(Path file, boolean textAsIs) {
        try {
            if (!Files.exists(file)) return new Outcome.Unreadable("not-found", "does not exist");
            long size = Files.size(file);
            if (size > LARGEST_PAGE) return tooLarge(size, LARGEST_PAGE);
            if (size == 0) return new Outcome.Unreadable(code(Reason.EMPTY), "is empty");
            byte[] bytes = Files.readAllBytes(file);
            return textAsIs && isText(file) ? text(bytes) : extract(file, bytes);
        } catch (IOException e) {
            return new Outcome.Unreadable("unreadable", "cannot be read: " + Problem.words(e));
        }
    }

    private static boolean isText(Path file) {
        return switch (Input.suffix(file)) {
            case "html", "htm", "xhtml", "pdf" -> false;
            default -> true;
        };
    }

    private static Outcome text(byte[] bytes) {
        if (bytes.length > LARGEST_TEXT) return tooLarge(bytes.length, LARGEST_TEXT);
        for (byte b : bytes)
            if (b == 0)
                return new Outcome.Unreadable(
                        code(Reason.UNSUPPORTED_FORMAT),
                        "is binary; Markdown, plain text, HTML (.html) and PDF (.pdf) can be read");
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            return new Outcome.Text(
                    "", StandardCharsets.UTF_8.newDecoder().decode(rest).toString());
        } catch (CharacterCodingException e) {
            return new Outcome.Unreadable(
                    "invalid-utf-8", "is not valid UTF-8 at byte " + rest.position() + "; save it as UTF-8");
        }
    }

    private Outcome extract(Path file, byte[] bytes) {
        Received page = new Received(bytes, contentType(file), NOWHERE);
        Extraction extraction = extractor.extract(page, Source.of(NOWHERE));
        if (extraction instanceof Extraction.Extracted text) return new Outcome.Text(text.title(), text.markdown());
        Extraction.NotExtracted failure = (Extraction.NotExtracted) extraction;
        return new Outcome.Unreadable(code(failure.reason()), "gives no text: " + failure.detail());
    }

    private static Optional<String> contentType(Path file) {
        return switch (Input.suffix(file)) {
            case "html", "htm" -> Optional.of("text/html");
            case "xhtml" -> Optional.of("application/xhtml+xml");
            case "pdf" -> Optional.of("application/pdf");
            case "md", "markdown" -> Optional.of("text/markdown");
            case "txt" -> Optional.of("text/plain");
            default -> Optional.empty();
        };
    }

    private static Outcome tooLarge(long size, int most) {
        String detail = String.format(Locale.ROOT, "has %.1f MB; at most %d MB are read", size / 1e6, most / 1_000_000);
        return new Outcome.Unreadable(code(Reason.TOO_LARGE), detail);
    }

    private static String code(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
