package dev.greenlight.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/**
 * Reads a table cell by cell; each cell completes the head of its column, and the first cell of its row is a title above it. Where the
 * other cells answer it, it is no title: each answer is read with it.
 */
final class Tables {
    private final String markdown;
    private final List<String> section;
    private final List<Block> blocks;

    Tables(String markdown, List<String> section, List<Block> blocks) {
        this.markdown = markdown;
        this.section = section;
        this.blocks = blocks;
    }

    void read(Node table) {
        List<String> heads = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext())
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead)
                    heads.addAll(cells(row).stream()
                            .map(cell -> LeadIn.join("", cell.text()))
                            .toList());
                if (part instanceof TableBody && row instanceof TableRow) row(cells(row), heads);
            }
    }

    private void row(List<PlainText> cells, List<String> heads) {
        if (Answers.areIn(cells)) answers(cells, heads);
        else statements(cells, heads);
    }

    private void answers(List<PlainText> cells, List<String> heads) {
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).isBlank()) continue;
            PlainText answer = Answers.joined(cells.get(0), cells.get(i));
            blocks.add(new Block(answer, head(heads, i), section, true));
        }
    }

    private static String head(List<String> heads, int column) {
        return column < heads.size() ? heads.get(column) : "";
    }

    private void statements(List<PlainText> cells, List<String> heads) {
        List<String> below = new ArrayList<>(section);
        if (!cells.get(0).isBlank()) below.add(Sections.title(cells.get(0).text()));
        for (int i = 0; i < cells.size(); i++)
            if (!cells.get(i).isBlank())
                blocks.add(new Block(cells.get(i), head(heads, i), i == 0 ? section : below, true));
    }

    private List<PlainText> cells(Node row) {
        List<PlainText> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext())
            if (cell instanceof TableCell tableCell) cells.add(Inlines.cell(tableCell, markdown));
        return cells;
    }
}
