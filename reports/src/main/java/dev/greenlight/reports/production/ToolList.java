package dev.greenlight.reports.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines of a list of tools. */
public final class ToolList {
    private static final int LARGEST_FILE = 10_000_000;
    private static final int MOST_LINES = 20_000;
    private static final List<String> TOOL = List.of("tool name", "tool", "product", "software");
    private static final List<String> PLAN = List.of("plan", "plan or tenant", "tier", "licence tier", "license tier");
    private static final List<String> USE = List.of("use", "uses", "use case");
    private static final List<String> DATA = List.of("data", "data class", "data classes", "dataclasses", "material");

    private ToolList() {}

    /**
     * One line.
     *
     * @param number its number in the file, counted from 1
     * @param tool as the production writes it
     * @param plan the same; empty where the list does not say
     * @param use the same
     * @param data the same
     */
    public record Line(int number, String tool, Optional<String> plan, Optional<String> use, Optional<String> data) {}

    /** A file that is no list of tools. The message says what would have been accepted. */
    public static final class NotAList extends IOException {
        private static final long serialVersionUID = 1L;

        NotAList(Path file, String problem) {
            super(file + " " + problem + ".");
        }
    }

    /**
     * Reads a list; lines without a tool are passed over.
     *
     * @throws NotAList if it cannot be read as one
     */
    public static List<Line> read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST_FILE) throw new NotAList(file, "has " + size + " bytes. Accepted: up to " + LARGEST_FILE);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        List<List<String>> rows = name.endsWith(".xlsx") ? Spreadsheet.rows(file, MOST_LINES) : Csv.rows(file);
        if (rows.size() > MOST_LINES) throw new NotAList(file, "has too many lines. Accepted: up to " + MOST_LINES);
        return lines(file, rows);
    }

    private static List<Line> lines(Path file, List<List<String>> rows) throws NotAList {
        int head = 0;
        while (head < rows.size() && column(rows.get(head), TOOL).isEmpty()) head++;
        if (head == rows.size())
            throw new NotAList(
                    file,
                    "names no tools. Accepted: a line of column names, one of them Tool Name, and optionally Plan, Use, Data");
        List<Line> lines = new ArrayList<>();
        for (int i = head + 1; i < rows.size(); i++)
            line(i + 1, rows.get(i), rows.get(head)).ifPresent(lines::add);
        return lines;
    }

    private static Optional<Line> line(int number, List<String> row, List<String> columns) {
        return cell(row, columns, TOOL)
                .map(tool -> new Line(
                        number, tool, cell(row, columns, PLAN), cell(row, columns, USE), cell(row, columns, DATA)));
    }

    private static Optional<String> cell(List<String> row, List<String> columns, List<String> names) {
        return column(columns, names)
                .filter(index -> index < row.size())
                .map(row::get)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Integer> column(List<String> columns, List<String> names) {
        List<String> plain = columns.stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
        return names.stream().map(plain::indexOf).filter(index -> index >= 0).findFirst();
    }
}
