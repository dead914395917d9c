package dev.greenlight.crawler.extract.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Writes a table of facts as rows with bars. A table that only arranges the page is none: its cells are blocks. */
final class Table {
    private static final Set<String> PRESENTATION = Set.of("presentation", "none");
    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST_CELL = 4000;

    private final Links links;
    private final List<List<String>> rows = new ArrayList<>();
    private boolean headed;

    private Table(Links links) {
        this.links = links;
    }

    /** The table as Markdown; empty where it has to be read as blocks. */
    static Optional<String> markdown(Element table, Links links) {
        if (PRESENTATION.contains(table.attr("role")) || table.selectFirst("table table, pre") != null) {
            return Optional.empty();
        }
        Table reading = new Table(links);
        rows(table).forEach(reading::read);
        return reading.write();
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else if (!child.nameIs("caption")) {
                child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
            }
        }
        return rows;
    }

    private void read(Element row) {
        List<String> cells = new ArrayList<>();
        boolean header = true;
        for (Element cell : row.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) {
                continue;
            }
            header &= cell.nameIs("th");
            cells.add(Cell.markdown(cell, links));
            for (int i = 1; i < span(cell); i++) {
                cells.add("");
            }
        }
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        headed |= rows.isEmpty()
                && (header || row.parent() != null && row.parent().nameIs("thead"));
        rows.add(cells);
    }

    private static int span(Element cell) {
        String span = cell.attr("colspan").strip();
        return span.matches("\\d{1,2}") ? Integer.parseInt(span) : 1;
    }

    private Optional<String> write() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean fits = rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_CELL);
        if (columns < 2 || columns > MOST_COLUMNS || !fits || rows.size() == 1) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        List<String> header = headed ? rows.get(0) : List.of();
        write(out, header, columns);
        out.append('\n').append("| ").append("--- | ".repeat(columns).stripTrailing());
        for (List<String> row : rows.subList(headed ? 1 : 0, rows.size())) {
            out.append('\n');
            write(out, row, columns);
        }
        return Optional.of(out.toString());
    }

    private static void write(StringBuilder out, List<String> row, int columns) {
        out.append('|');
        for (int i = 0; i < columns; i++) {
            String cell = i < row.size() ? row.get(i) : "";
            out.append(cell.isEmpty() ? "  |" : " " + cell + " |");
        }
    }
}
