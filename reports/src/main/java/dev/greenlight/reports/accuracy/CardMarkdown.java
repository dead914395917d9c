package dev.greenlight.reports.accuracy;

import dev.greenlight.reports.Prose;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets an accuracy card as Markdown that reads as well unrendered. */
final class CardMarkdown {
    private CardMarkdown() {}

    static String of(AccuracyCard card) {
        return "# Accuracy\n\n" + card.headline() + "\n\n"
                + card.sections().stream().map(CardMarkdown::section).collect(Collectors.joining())
                + mistakes(card.mistakes());
    }

    static String section(AccuracyCard.Section section) {
        int[] widths = IntStream.range(0, section.head().size())
                .map(column -> width(section, column))
                .toArray();
        StringBuilder text = new StringBuilder("## " + section.title() + "\n\n" + section.lead() + "\n\n");
        text.append(row(section.head(), widths))
                .append(IntStream.range(0, widths.length)
                        .mapToObj(column -> "-".repeat(widths[column] + 1) + (column == 0 ? "-" : ":"))
                        .collect(Collectors.joining("|", "|", "|\n")));
        section.rows().forEach(row -> text.append(row(row, widths)));
        return text.append('\n').toString();
    }

    private static int width(AccuracyCard.Section section, int column) {
        int widest = section.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.max(widest, section.head().get(column).length());
    }

    private static String row(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(cells.get(column), widths[column], column == 0))
                .collect(Collectors.joining("|", "|", "|\n"));
    }

    private static String padded(String cell, int width, boolean left) {
        String room = " ".repeat(width - cell.length());
        return " " + (left ? cell + room : room + cell) + " ";
    }

    private static String mistakes(List<Mistake> mistakes) {
        StringBuilder text = new StringBuilder("## The worst mistakes\n\n" + Mistake.LEAD + "\n");
        for (Mistake mistake : mistakes) {
            text.append("\n### " + mistake.criterion() + ": " + mistake.given() + ", labelled " + mistake.labelled()
                    + "\n\n" + Prose.escaped(mistake.document())
                    + (mistake.comfort() ? " (false comfort)" : "") + "\n\n");
            mistake.labels().forEach(passage -> text.append(passage("labelled", passage)));
            mistake.findings().forEach(passage -> text.append(passage("found", passage)));
        }
        return text.toString();
    }

    private static String passage(String by, Mistake.Passage passage) {
        return "- " + by + " " + passage.stance() + ", " + passage.note() + ": “"
                + Prose.escaped(Prose.words(passage.quote())) + "”\n";
    }
}
