package dev.greenlight.reports;

import dev.greenlight.analyzer.change.Edit;
import dev.greenlight.reports.HistoryReport.AnswerMoved;
import dev.greenlight.reports.HistoryReport.RecordedChange;
import dev.greenlight.reports.HistoryReport.ToolTimeline;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes changes as Markdown, to be pasted into a ticket. Vendors' words are escaped. */
final class ChangeMarkdown {
    private final StringBuilder text = new StringBuilder();

    private ChangeMarkdown() {}

    static String of(DiffReport report) {
        ChangeMarkdown page = new ChangeMarkdown();
        page.diff(report);
        return page.text.toString();
    }

    static String of(HistoryReport report) {
        ChangeMarkdown page = new ChangeMarkdown();
        page.history(report);
        return page.text.toString();
    }

    private void diff(DiffReport report) {
        line("# " + Prose.escaped(report.id()) + ": " + report.kind());
        line("\n" + ChangeText.meaning(report.kind()) + "."
                + report.effective()
                        .map(day -> " The later version says it holds from " + day + ".")
                        .orElse(""));
        if (!report.criteria().isEmpty()) line("\nTouches " + String.join(", ", report.criteria()) + ".");
        if (!report.moves().isEmpty()) movesHead();
        report.moves().forEach(this::move);
        if (!report.edits().isEmpty()) line("\n| before | after |\n|---|---|");
        for (Edit edit : report.edits()) line("| " + quote(edit.before()) + " | " + quote(edit.after()) + " |");
        line("\n---\n\n" + String.join(" ", report.limits()));
    }

    private void movesHead() {
        line("\n| criterion | from | to | direction | before | after |\n|---|---|---|---|---|---|");
    }

    private void move(MovedPassage move) {
        line("| " + move.criterion() + " | " + move.from() + " | " + move.to() + " | " + move.direction() + " | "
                + quote(move.before()) + " | " + quote(move.after()) + " |");
    }

    private void history(HistoryReport report) {
        line("# Changes in " + Prose.escaped(report.archive()) + ", " + report.from() + " to " + report.until());
        line("\n" + report.recorded() + " recorded changes, of which " + report.silent() + " (" + report.silentPercent()
                + " %) ask for nobody's attention.\n");
        line("| class | changes |\n|---|---|");
        report.counts().forEach((kind, count) -> line("| " + kind + " | " + count + " |"));
        report.unread().forEach(fault -> line("\nNot read: " + Prose.escaped(fault)));
        for (RecordedChange change : report.changes())
            if (report.subject().equals("changes") || change.review()) change(change);
        for (ToolTimeline tool : report.tools()) if (!tool.moves().isEmpty()) tool(tool);
        line("\n---\n\n" + String.join(" ", report.limits()));
    }

    private void change(RecordedChange change) {
        line("\n## " + Prose.escaped(change.tool() + ", " + change.terms()) + ": " + change.kind() + "\n");
        line(Prose.escaped(ChangeText.dates(change))
                + (change.whose().equals("terms") ? "" : "; by our " + change.whose()) + ".");
        if (!change.criteria().isEmpty()) line("\nTouches " + String.join(", ", change.criteria()) + ".");
        if (!change.moves().isEmpty()) movesHead();
        change.moves().forEach(this::move);
    }

    private void tool(ToolTimeline tool) {
        line("\n## Answers of " + Prose.escaped(tool.name()) + " that moved\n");
        line("| day | plan | criterion | from | to | direction | gates | before | after |");
        line("|---|---|---|---|---|---|---|---|---|");
        tool.moves().forEach(this::moved);
    }

    private void moved(AnswerMoved move) {
        String gates = move.gates().stream()
                .map(gate -> gate.policy() + ": " + gate.from() + " → " + gate.to())
                .collect(Collectors.joining("; "));
        line("| " + move.day() + " | " + Prose.escaped(move.plan()) + " | " + move.criterion() + " | " + move.from()
                + " | "
                + move.to() + " | " + move.direction() + ChangeText.whose(move.whose()) + " | " + Prose.escaped(gates)
                + " | "
                + quote(move.before()) + " | " + quote(move.after()) + " |");
    }

    private static String quote(Optional<String> passage) {
        return passage.map(words -> "“" + Prose.escaped(Prose.words(words)) + "”")
                .orElse("–");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
