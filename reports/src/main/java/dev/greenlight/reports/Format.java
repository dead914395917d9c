package dev.greenlight.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms in which a report can be written. */
public enum Format {
    /** For people at a terminal. */
    TEXT,
    /** The whole report as one JSON value. */
    JSON,
    /** One JSON value a line: a plan, or a document. */
    JSONL,
    /** A page that needs nothing else. */
    HTML,
    /** For spreadsheets: a line per gate, or per finding. */
    CSV,
    /** For decision records. */
    MD;

    /** The word used on the command line, which is also the suffix of files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format with this label.
     *
     * @throws IllegalArgumentException naming the accepted labels
     */
    public static Format of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format '" + label + "'. Accepted: "
                        + Arrays.stream(values()).map(Format::label).collect(Collectors.joining(", "))));
    }
}
