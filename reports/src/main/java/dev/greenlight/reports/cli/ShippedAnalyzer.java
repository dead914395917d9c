package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.Analyzer;

/** The analyzer by the book that ships with the program. It takes a while to put together: once in a process. */
final class ShippedAnalyzer {
    static final Analyzer IT = Analyzer.by(ShippedBook.IT);

    private ShippedAnalyzer() {}
}
