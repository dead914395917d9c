package dev.greenlight.reports;

import java.util.List;
import java.util.stream.Collectors;

/** A line of CSV as RFC 4180 has it. A cell that a spreadsheet would run as a formula gets a leading apostrophe. */
public final class CsvLine {
    private CsvLine() {}

    /** The line with its end. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r\0".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
