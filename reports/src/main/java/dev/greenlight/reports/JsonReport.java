package dev.greenlight.reports;

import java.io.IOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the whole report as one JSON value, the contract. */
final class JsonReport implements ReportWriter {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    @Override
    public void write(Report report, Appendable out) throws IOException {
        out.append(MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(tree(report)));
        out.append('\n');
    }

    private static JsonNode tree(Report report) {
        if (report instanceof DocumentReport document) return MAPPER.readTree(FindingsLine.of(document));
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put("schema", report.schema());
        tree.put("report", report.subject());
        tree.setAll((ObjectNode) MAPPER.valueToTree(fields(report)));
        return tree;
    }

    private static Object fields(Report report) {
        if (report instanceof DiffReport diff) return ChangeJson.whole(diff);
        return report instanceof HistoryReport history ? ChangeJson.whole(history) : report;
    }

    /** One value without line breaks. */
    static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
