package dev.greenlight.crawler.extract;

import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.extract.Extraction.NotExtracted;
import dev.greenlight.crawler.extract.Extraction.Reason;
import dev.greenlight.crawler.extract.Extraction.Remark;
import java.util.List;
import java.util.Optional;

/**
 * Turns pages into Markdown. Holds no state: one instance serves all threads.
 *
 * <pre>{@code
 * Received page = new Received(bytes, Optional.of("text/html; charset=utf-8"), address);
 * switch (new Extractor().extract(page, Source.of(address))) { ... }
 * }</pre>
 */
public final class Extractor {
    private static final String PAGE_SEPARATOR = "\n\n- - -\n\n";

    private final Limits limits;

    /** An extractor with the default limits. */
    public Extractor() {
        this(Limits.DEFAULT);
    }

    public Extractor(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads one page.
     *
     * @param source which parts of the page count; links resolve against the page's address, not the source's
     */
    public Extraction extract(Received page, Source source) {
        if (isBlank(page.bytes())) {
            return new NotExtracted(Reason.EMPTY, "The page has " + page.bytes().length + " bytes and no text");
        }
        MediaType type = MediaType.of(page.contentType());
        Optional<Recognition> recognition = Recognition.of(page, type);
        if (recognition.isEmpty()) {
            return new NotExtracted(Reason.UNSUPPORTED_FORMAT, unsupported(page));
        }
        Format format = recognition.get().format();
        int most = limits.bytes(format);
        if (page.bytes().length > most) {
            return new NotExtracted(Reason.TOO_LARGE, page.bytes().length + " bytes; at most " + most + " are read");
        }
        Transcription transcription = new Transcription(page.address(), source, limits);
        if (recognition.get().sniffed()) {
            transcription.remark(Remark.SNIFFED_TYPE);
        }
        if (format == Format.PDF) {
            return transcription.pdf(page.bytes());
        }
        Decoding decoding = Decoding.of(page.bytes(), type.charset());
        decoding.remark().ifPresent(transcription::remark);
        return transcription.text(format, decoding.text());
    }

    /** Terms that are spread over several pages, joined the way Open Terms Archive joins them. */
    public static String assemble(List<String> pages) {
        return String.join(PAGE_SEPARATOR, pages.stream().map(String::strip).toList()) + "\n";
    }

    private static String unsupported(Received page) {
        return "\"" + page.contentType().orElse("no content type")
                + "\" with bytes of another kind; HTML, XHTML, PDF, plain text and Markdown can be read";
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }
}
