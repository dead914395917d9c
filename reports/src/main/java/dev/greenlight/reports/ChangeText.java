package dev.greenlight.reports;

import dev.greenlight.analyzer.change.Edit;
import dev.greenlight.reports.HistoryReport.AnswerMoved;
import dev.greenlight.reports.HistoryReport.GateMoved;
import dev.greenlight.reports.HistoryReport.RecordedChange;
import dev.greenlight.reports.HistoryReport.ToolTimeline;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes changes for people at a terminal. */
final class ChangeText {
    private static final int EDITS = 12;

    private final TextReport page;
    private final Look look;

    ChangeText(TextReport page, Look look) {
        this.page = page;
        this.look = look;
    }

    void write(DiffReport report, StringBuilder text) {
        line(text, look.bold(Prose.clean(report.id())) + ": " + report.kind() + " (" + meaning(report.kind()) + ")");
        report.effective().ifPresent(day -> line(text, "  says it holds from " + day));
        if (!report.criteria().isEmpty()) page.paragraph(text, "  touches ", String.join(", ", report.criteria()));
        report.moves().forEach(move -> move(move, text));
        int left = report.edits().size() - EDITS;
        if (report.moves().isEmpty()) report.edits().stream().limit(EDITS).forEach(edit -> edit(edit, text));
        if (report.moves().isEmpty() && left > 0)
            line(text, "  … and " + left + " more clauses; --format html shows all");
    }

    /** The change's class in words. */
    static String meaning(String kind) {
        return switch (kind) {
            case "cosmetic" -> "no word of substance changed";
            case "capture" -> "the recording broke or healed";
            case "unrelated" -> "words changed, none about a criterion";
            case "touched" -> "a passage about a criterion changed, no answer moved";
            default -> "an answer moved";
        };
    }

    private void move(MovedPassage move, StringBuilder text) {
        String head = "  " + arrow(move.direction()) + " " + move.criterion() + ": " + move.from() + " → " + move.to()
                + ", " + move.direction();
        line(text, look.paint(colour(move.direction()), head));
        passages(move.before(), move.after(), text);
    }

    private void edit(Edit edit, StringBuilder text) {
        passages(edit.before(), edit.after(), text);
    }

    private void passages(Optional<String> before, Optional<String> after, StringBuilder text) {
        before.ifPresent(quote -> page.paragraph(text, "      - ", "“" + Prose.words(quote) + "”"));
        after.ifPresent(quote -> page.paragraph(text, "      + ", "“" + Prose.words(quote) + "”"));
    }

    void write(HistoryReport report, StringBuilder text) {
        line(text, look.bold(Prose.clean(report.archive())) + ", " + report.from() + " to " + report.until());
        String counts = report.counts().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        line(text, report.recorded() + " recorded changes: " + counts + ".");
        line(text, report.silent() + " of them (" + report.silentPercent() + " %) ask for nobody's attention.");
        report.unread().forEach(fault -> page.paragraph(text, "  not read: ", Prose.clean(fault)));
        if (report.subject().equals("changes")) for (RecordedChange change : report.changes()) change(change, text);
        for (ToolTimeline tool : report.tools()) if (!tool.moves().isEmpty()) tool(tool, text);
    }

    private void change(RecordedChange change, StringBuilder text) {
        line(text, "");
        line(
                text,
                day(change) + "  " + look.bold(Prose.clean(change.tool()) + ", " + Prose.clean(change.terms())) + ": "
                        + change.kind() + (change.whose().equals("terms") ? "" : ", by our " + change.whose()));
        page.paragraph(text, "  ", dates(change));
        if (!change.criteria().isEmpty()) page.paragraph(text, "  touches ", String.join(", ", change.criteria()));
        change.moves().forEach(move -> move(move, text));
    }

    /** The three dates of a change, and what is to be known of its state. */
    static String dates(RecordedChange change) {
        String effective = change.effective()
                .map(day -> (change.announced() ? "announced: will hold from " : "says it holds from ") + day + "; ")
                .orElse("");
        String state = switch (change.state()) {
            case "held" -> "; held back: it looks broken or returns to an earlier text";
            case "confirmed" -> "; held back at first, it persisted";
            default -> "";
        };
        return effective + "first seen " + day(change) + ", the text before last seen "
                + change.lastSeenBefore().toString().substring(0, 10) + state;
    }

    private static String day(RecordedChange change) {
        return change.firstSeen().toString().substring(0, 10);
    }

    private void tool(ToolTimeline tool, StringBuilder text) {
        line(text, "");
        line(text, look.bold(Prose.clean(tool.name())));
        for (AnswerMoved move : tool.moves()) {
            String head = "  " + move.day() + " " + arrow(move.direction()) + " " + TextReport.pad(move.plan(), 12)
                    + TextReport.pad(move.criterion(), 25) + move.from() + " → " + move.to() + ", " + move.direction();
            line(
                    text,
                    look.paint(colour(move.direction()), head) + gates(move) + whose(move.whose()) + announced(move));
        }
    }

    private static String announced(AnswerMoved move) {
        return move.effective()
                .filter(from -> move.announced())
                .map(from -> ", announced: binds from " + from)
                .orElse("");
    }

    private static String gates(AnswerMoved move) {
        return move.gates().stream()
                .map(ChangeText::gate)
                .collect(Collectors.joining(
                        ", ", move.gates().isEmpty() ? "" : " [", move.gates().isEmpty() ? "" : "]"));
    }

    private static String gate(GateMoved gate) {
        return gate.policy() + ": " + gate.from() + " → " + gate.to();
    }

    /** Whose change it was. */
    static String whose(String whose) {
        return switch (whose) {
            case "terms" -> " (the terms changed)";
            case "first-record" -> " (recorded for the first time)";
            default -> " (our " + whose + " changed)";
        };
    }

    static String arrow(String direction) {
        return switch (direction) {
            case "better" -> "▲";
            case "worse" -> "▼";
            default -> "◆";
        };
    }

    private static String colour(String direction) {
        return switch (direction) {
            case "better" -> "pass";
            case "worse" -> "fail";
            default -> "condition";
        };
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
