package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.search.Answer;
import dev.greenlight.analyzer.search.Entry;
import dev.greenlight.analyzer.search.Match;
import dev.greenlight.analyzer.search.Question;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Clauses that were found, for programs: one JSON value. */
final class FoundJson {
    private final JsonGenerator out;

    private FoundJson(JsonGenerator out) {
        this.out = out;
    }

    static String of(Question question, Answer answer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new FoundJson(generator).write(question, answer);
        }
        return text.toString();
    }

    private void write(Question question, Answer answer) {
        out.writeStartObject();
        out.writeStringProperty("query", question.query());
        out.writeNumberProperty("found", answer.found());
        out.writeArrayPropertyStart("clauses");
        answer.matches().forEach(this::write);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(Match match) {
        Entry entry = match.entry();
        out.writeStartObject();
        out.writeStringProperty("tool", entry.tool());
        out.writeStringProperty("terms", entry.terms());
        out.writeArrayPropertyStart("section");
        entry.section().forEach(out::writeString);
        out.writeEndArray();
        out.writeStringProperty("text", entry.text());
        highlights(match);
        out.writeStringProperty("quote", entry.quote());
        out.writeStringProperty("version", entry.place().version());
        out.writeNumberProperty("start", entry.place().start());
        out.writeNumberProperty("end", entry.place().end());
        out.writeStringProperty("firstSeen", entry.span().first().toString());
        out.writeStringProperty("lastSeen", entry.span().last().toString());
        out.writeNumberProperty("versions", entry.span().versions());
        out.writeBooleanProperty("current", entry.span().current());
        out.writeArrayPropertyStart("findings");
        entry.tellings().forEach(this::write);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void highlights(Match match) {
        String text = match.entry().text();
        out.writeArrayPropertyStart("highlights");
        for (Match.Highlight highlight : match.highlights()) {
            out.writeStartArray();
            out.writeNumber(text.codePointCount(0, highlight.start()));
            out.writeNumber(text.codePointCount(0, highlight.end()));
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void write(Entry.Telling telling) {
        out.writeStartObject();
        out.writeStringProperty("criterion", telling.criterion());
        out.writeStringProperty("stance", telling.stance());
        out.writeStringProperty("scope", telling.scope());
        out.writeNumberProperty("confidence", telling.confidence());
        out.writeEndObject();
    }
}
