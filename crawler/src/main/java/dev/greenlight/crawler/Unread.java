package dev.greenlight.crawler;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.extract.Extraction;

/** Says what a page that gave no text means for its source. */
final class Unread {
    private Unread() {}

    static Reason reason(Extraction.Reason reason) {
        return switch (reason) {
            case EMPTY, NO_TERMS -> Reason.EMPTY;
            case UNSUPPORTED_FORMAT, ENCRYPTED_PDF, SCANNED_PDF -> Reason.UNSUPPORTED_FORMAT;
            case TRUNCATED -> Reason.INCOMPLETE;
            case INVALID_SELECTOR -> Reason.STRUCTURE_CHANGED;
            case TOO_LARGE -> Reason.TOO_LARGE;
        };
    }
}
