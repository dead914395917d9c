package dev.greenlight.reports;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Audience;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Verdict;
import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * What a document says as one line of JSON, the contract of {@code analyze --format jsonl}. Written token by token, since a mapper
 * takes longer to start than a document to read.
 */
final class FindingsLine {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private FindingsLine(JsonGenerator out) {
        this.out = out;
    }

    static String of(DocumentReport report) {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), line)) {
            new FindingsLine(generator).write(report.document(), report.analysis());
        }
        return line.toString();
    }

    private void write(String document, Analysis analysis) {
        out.writeStartObject();
        out.writeStringProperty("document", document);
        out.writeArrayPropertyStart("findings");
        analysis.findings().forEach(this::write);
        out.writeEndArray();
        out.writeObjectPropertyStart("verdicts");
        for (Map.Entry<String, Verdict> verdict : analysis.verdicts().entrySet())
            write(verdict.getKey(), verdict.getValue());
        out.writeEndObject();
        out.writeStringProperty("language", analysis.language());
        analysis.notEvaluable().ifPresent(reason -> out.writeStringProperty("notEvaluable", reason));
        out.writeEndObject();
    }

    private void write(Finding finding) {
        out.writeStartObject();
        out.writeStringProperty("criterion", finding.criterion());
        out.writeStringProperty("stance", finding.stance());
        out.writeStringProperty("scope", finding.scope().label());
        out.writeStringProperty("quote", finding.quote());
        out.writeNumberProperty("start", finding.start());
        out.writeNumberProperty("end", finding.end());
        out.writeArrayPropertyStart("section");
        finding.section().forEach(out::writeString);
        out.writeEndArray();
        finding.period().ifPresent(period -> out.writeStringProperty("period", period));
        out.writeNumberProperty("confidence", finding.confidence());
        out.writeEndObject();
    }

    private void write(String criterion, Verdict verdict) {
        if (verdict.uniform()) {
            out.writeStringProperty(criterion, verdict.individual());
            return;
        }
        out.writeObjectPropertyStart(criterion);
        out.writeStringProperty(Audience.INDIVIDUAL.label(), verdict.individual());
        out.writeStringProperty(Audience.BUSINESS.label(), verdict.business());
        out.writeEndObject();
    }
}
