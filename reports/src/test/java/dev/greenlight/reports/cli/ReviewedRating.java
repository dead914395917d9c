package dev.greenlight.reports.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The rating of one plan as a person reads the text, and where the program says something else. A file holds both as tables, so that a
 * difference is never settled by rewriting the truth.
 *
 * @param text what the text says, per criterion and axis
 * @param program what the program says where it differs
 */
record ReviewedRating(String tool, String plan, Map<String, Row> text, Map<String, Row> program) {
    private static final Path FOLDER = Path.of("src/test/resources/dev/greenlight/reports/golden");

    /**
     * A line of a table.
     *
     * @param standing how it stands before the gate, or how the axis is rated
     * @param answer stance or status; a dash for an axis
     * @param why the reason
     */
    record Row(String standing, String answer, String why) {
        private static final List<Set<String>> WORST_FIRST = List.of(
                Set.of("fail", "non-compliant"),
                Set.of("unknown"),
                Set.of("condition", "conditional"),
                Set.of("pass", "compliant"),
                Set.of("not-applicable"));

        String ruling() {
            return standing + " " + answer;
        }

        int rank() {
            return IntStream.range(0, WORST_FIRST.size())
                    .filter(rank -> WORST_FIRST.get(rank).contains(standing))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(standing + " is no standing: " + WORST_FIRST));
        }
    }

    /** How often the program differs, and how often it is kinder than the text. */
    record Tally(int rulings, int differing, int kinder) {
        static Tally of(List<ReviewedRating> ratings) {
            int rulings = 0;
            int differing = 0;
            int kinder = 0;
            for (ReviewedRating rating : ratings)
                for (Map.Entry<String, Row> row : rating.text.entrySet()) {
                    Row said = rating.program.getOrDefault(row.getKey(), row.getValue());
                    rulings++;
                    if (!said.ruling().equals(row.getValue().ruling())) differing++;
                    if (said.rank() > row.getValue().rank()) kinder++;
                }
            return new Tally(rulings, differing, kinder);
        }
    }

    static List<ReviewedRating> in(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().map(ReviewedRating::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReviewedRating read(Path file) {
        try {
            String[] parts = Files.readString(file).split("\n## [^\n]+\n");
            String[] title =
                    parts[0].lines().findFirst().orElseThrow().substring(2).split(", plan ");
            return new ReviewedRating(
                    title[0], title[1], table(parts[1]), parts.length > 2 ? table(parts[2]) : Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Row> table(String markdown) {
        Map<String, Row> rows = new LinkedHashMap<>();
        markdown.lines().filter(line -> line.startsWith("| ")).skip(1).forEach(line -> {
            String[] cells = line.split(" *\\| *");
            rows.put(cells[1], new Row(cells[2], cells[3], cells[4]));
        });
        return rows;
    }

    /** What the program is known to say: as the text, but for the differences. */
    Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        text.forEach((criterion, row) -> expected.put(criterion, row.ruling()));
        program.forEach((criterion, row) -> expected.put(criterion, row.ruling()));
        return expected;
    }

    /** What a report says of the plan. */
    Map<String, String> reported(JsonNode report) {
        JsonNode rating = stream(report.path("tools"))
                .flatMap(each -> stream(each.path("plans")))
                .filter(each -> each.path("tool").asString().equals(tool)
                        && each.path("plan").asString().equals(plan))
                .findFirst()
                .orElseThrow();
        Map<String, String> reported = new TreeMap<>();
        rating.path("axes")
                .properties()
                .forEach(axis ->
                        reported.put(axis.getKey() + " axis", axis.getValue().asString() + " –"));
        stream(rating.path("gates"))
                .forEach(gate -> reported.put(
                        gate.path("criterion").asString(), gate.path("result").asString() + " " + answer(gate)));
        return reported;
    }

    private static String answer(JsonNode gate) {
        if (!gate.path("stance").isNull()) return gate.path("stance").asString();
        List<String> stances =
                stream(gate.path("stances")).map(JsonNode::asString).toList();
        return stances.isEmpty() ? gate.path("status").asString() : String.join(" / ", stances);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return tool + " " + plan;
    }
}
