package dev.greenlight.crawler.extract.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Writes a table of facts as rows with bars. A table that only arranges the page, or that is too large to be read in rows, is
 * none: its cells are blocks.
 */
final class Table {
    private static final Set<String> PRESENTATION = Set.of("presentation", "none");
    private static final Set<String> ROLES = Set.of("table", "grid", "treegrid");
    private static final String CELL_ROLES = "[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]";
    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST_CELL = 4000;

    private final List<Element> rows;
    private final int columns;
    private final Links links;

    private Table(List<Element> rows, Links links) {
        this.rows = rows;
        this.columns = rows.stream().mapToInt(Table::width).max().orElse(0);
        this.links = links;
    }

    /** The table as Markdown; empty where it has to be read as blocks. */
    static Optional<String> markdown(Element table, Links links) {
        if (PRESENTATION.contains(table.attr("role"))
                || table.selectFirst("table table, pre, [role=row] [role=row]") != null) {
            return Optional.empty();
        }
        Table reading = new Table(rows(table), links);
        return reading.isFactual() ? reading.write() : Optional.empty();
    }

    /** Whether the element is a table, or says that it is one. */
    static boolean isOne(Element element) {
        return element.nameIs("table") || ROLES.contains(element.attr("role"));
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        if (ROLES.contains(table.attr("role"))) {
            rows.addAll(table.select("[role=row]"));
        }
        for (Element child : rows.isEmpty() ? table.children() : new Elements()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else if (!child.nameIs("caption")) {
                child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
            }
        }
        rows.removeIf(row -> !row.hasText());
        return rows;
    }

    private static List<Element> cells(Element row) {
        return row.attr("role").equals("row")
                ? row.select(CELL_ROLES)
                : row.children().stream()
                        .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                        .toList();
    }

    private static int width(Element row) {
        return cells(row).stream().mapToInt(Table::span).sum();
    }

    private static int span(Element cell) {
        String span = cell.attr(cell.hasAttr("aria-colspan") ? "aria-colspan" : "colspan")
                .strip();
        return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
    }

    private boolean isFactual() {
        return rows.size() > 1 && columns > 1 && columns <= MOST_COLUMNS;
    }

    private boolean isHeaded() {
        Element first = rows.get(0);
        Element parent = first.parent();
        return parent != null && parent.nameIs("thead")
                || cells(first).stream()
                        .allMatch(cell -> cell.nameIs("th") || cell.attr("role").equals("columnheader"));
    }

    private Optional<String> write() {
        List<List<String>> texts = rows.stream().map(this::texts).toList();
        if (texts.stream().flatMap(List::stream).anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            return Optional.empty();
        }
        boolean headed = isHeaded();
        StringBuilder out = new StringBuilder();
        write(out, headed ? texts.get(0) : List.of());
        out.append("\n| ").append("--- | ".repeat(columns).stripTrailing());
        for (List<String> row : texts.subList(headed ? 1 : 0, texts.size())) {
            write(out.append('\n'), row);
        }
        return Optional.of(out.toString());
    }

    private List<String> texts(Element row) {
        List<String> texts = new ArrayList<>();
        for (Element cell : cells(row)) {
            texts.add(Cell.markdown(cell, links));
            for (int i = 1; i < span(cell); i++) {
                texts.add("");
            }
        }
        return texts;
    }

    private void write(StringBuilder out, List<String> row) {
        out.append('|');
        for (int i = 0; i < columns; i++) {
            String cell = i < row.size() ? row.get(i) : "";
            out.append(cell.isEmpty() ? "  |" : " " + cell + " |");
        }
    }
}
