package dev.greenlight.catalog.answer;

import dev.greenlight.analyzer.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The passages of one text, by the criterion they speak to, in the order of the text. */
final class Passages {
    private final Reading.Read read;
    private final Map<String, List<Finding>> byCriterion;

    Passages(Reading.Read read) {
        this.read = read;
        this.byCriterion = read.analysis().findings().stream().collect(Collectors.groupingBy(Finding::criterion));
    }

    Reading.Read read() {
        return read;
    }

    List<Finding> on(String criterion) {
        return byCriterion.getOrDefault(criterion, List.of());
    }
}
