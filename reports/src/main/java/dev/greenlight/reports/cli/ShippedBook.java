package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.book.Criteria;

/** The book of criteria that ships with the program, read once in a process. */
final class ShippedBook {
    static final Criteria IT = Criteria.shipped();

    private ShippedBook() {}
}
