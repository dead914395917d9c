package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.Analyzer;
import java.util.Objects;

/** The analyzer by the book that ships with the program. It takes a while to put together: once in a process, from the first mention on. */
final class ShippedAnalyzer {
    static final Analyzer IT = Analyzer.soon(() -> ShippedBook.IT);

    private ShippedAnalyzer() {}

    /** Has it put together meanwhile. */
    static void begin() {
        Objects.requireNonNull(IT);
    }
}
