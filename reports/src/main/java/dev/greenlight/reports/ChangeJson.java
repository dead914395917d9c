package dev.greenlight.reports;

import dev.greenlight.analyzer.change.Edit;
import dev.greenlight.reports.HistoryReport.RecordedChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changes look like in JSON, where a change has a {@code class}. */
final class ChangeJson {
    private ChangeJson() {}

    /** A pair of versions as one line: the contract of {@code diff --format jsonl}. */
    static Map<String, Object> line(DiffReport report) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", report.id());
        line.put("class", report.kind());
        line.put("criteria", report.criteria());
        line.put("moves", report.moves().stream().map(ChangeJson::move).toList());
        return line;
    }

    private static Map<String, Object> move(MovedPassage move) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("criterion", move.criterion());
        fields.put("from", move.from());
        fields.put("to", move.to());
        fields.put("direction", move.direction());
        return fields;
    }

    static Map<String, Object> whole(DiffReport report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", report.id());
        fields.put("class", report.kind());
        fields.put("criteria", report.criteria());
        fields.put("moves", report.moves().stream().map(ChangeJson::passages).toList());
        fields.put("edits", report.edits().stream().map(ChangeJson::edit).toList());
        fields.put("effective", report.effective());
        fields.put("limits", report.limits());
        return fields;
    }

    private static Map<String, Object> passages(MovedPassage move) {
        Map<String, Object> fields = move(move);
        fields.put("before", move.before());
        fields.put("after", move.after());
        return fields;
    }

    private static Map<String, Object> edit(Edit edit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("before", edit.before());
        fields.put("after", edit.after());
        return fields;
    }

    static Map<String, Object> whole(HistoryReport report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("archive", report.archive());
        fields.put("from", report.from());
        fields.put("until", report.until());
        fields.put("recorded", report.recorded());
        fields.put("silent", report.silent());
        fields.put("counts", report.counts());
        fields.put("changes", report.changes().stream().map(ChangeJson::change).toList());
        fields.put("tools", report.tools());
        fields.put("unread", report.unread());
        fields.put("limits", report.limits());
        return fields;
    }

    static Map<String, Object> change(RecordedChange change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("tool", change.tool());
        fields.put("terms", change.terms());
        fields.put("class", change.kind());
        fields.put("whose", change.whose());
        fields.put("state", change.state());
        fields.put("review", change.review());
        fields.put("firstSeen", change.firstSeen());
        fields.put("lastSeenBefore", change.lastSeenBefore());
        fields.put("effective", change.effective());
        fields.put("announced", change.announced());
        fields.put("before", change.before());
        fields.put("after", change.after());
        fields.put("returnsTo", change.returnsTo());
        fields.put("criteria", change.criteria());
        List<Map<String, Object>> moves =
                change.moves().stream().map(ChangeJson::passages).toList();
        fields.put("moves", moves);
        return fields;
    }
}
