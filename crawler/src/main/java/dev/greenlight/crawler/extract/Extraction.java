package dev.greenlight.crawler.extract;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What could be read from a page: its text as Markdown, or the reason why there is none. */
public sealed interface Extraction {
    /**
     * The terms of a page as CommonMark with GitHub's tables.
     *
     * @param title what the page calls itself; empty where it does not say
     * @param markdown the text; ends with a line break, is never blank, and holds no HTML
     * @param language the language of the text as a primary subtag such as {@code en}, where it can be told
     * @param remarks what a careful reader should know about how the text was read
     */
    record Extracted(String title, String markdown, Optional<String> language, Set<Remark> remarks)
            implements Extraction {
        public Extracted {
            remarks = remarks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(remarks));
        }
    }

    /**
     * The page gave no text.
     *
     * @param reason why, for programs
     * @param detail why, for people: names the offending part and what would have been accepted
     */
    record NotExtracted(Reason reason, String detail) implements Extraction {}

    /** Something that was put right or worked around while the page was read. */
    enum Remark {
        /** The declared selectors matched nothing; the main content was used instead. */
        SELECTORS_ROTTED,
        /** The page names no charset, or one that does not exist; it was told from the bytes. */
        CHARSET_GUESSED,
        /** The page names a charset that its bytes contradict; the one that fits was used. */
        CHARSET_REPAIRED,
        /** The content type is missing or wrong; the format was told from the bytes. */
        SNIFFED_TYPE
    }

    /** Why a page gave no text. */
    enum Reason {
        /** There are no bytes, or nothing but white space. */
        EMPTY,
        /** The page parses but holds no prose, as where scripts would have to write it. */
        NO_TERMS,
        /** The bytes are none of HTML, XHTML, PDF, plain text and Markdown. */
        UNSUPPORTED_FORMAT,
        /** The PDF asks for a password. */
        ENCRYPTED_PDF,
        /** The PDF holds pictures of text and no text. */
        SCANNED_PDF,
        /** The PDF is cut off or damaged. */
        TRUNCATED,
        /** A declared selector is not valid CSS. */
        INVALID_SELECTOR,
        /** The page, or the text in it, is larger than {@link Limits} allow. */
        TOO_LARGE
    }
}
