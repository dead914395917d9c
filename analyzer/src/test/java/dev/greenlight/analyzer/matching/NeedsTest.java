package dev.greenlight.analyzer.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Example;
import dev.greenlight.analyzer.book.Signal;
import dev.greenlight.analyzer.text.Clauses;
import dev.greenlight.analyzer.wording.Familiarity;
import dev.greenlight.analyzer.wording.Wording;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

class NeedsTest {
    private static final BitSet NONE = new BitSet();

    @Test
    void signalsFindTheSameInAllExamplesWithoutRegardToWhatTheyNeed() throws SignalException, IOException {
        String examples = Criteria.shipped().all().stream()
                .flatMap(criterion -> criterion.examples().stream())
                .map(Example::text)
                .collect(Collectors.joining("\n\n"));
        List<Signal> signals = Criteria.shipped().all().stream()
                .map(Criterion::signals)
                .flatMap(List::stream)
                .toList();
        SignalSyntax syntax = new SignalSyntax(Familiarity.WITH_ALL);
        int found = 0;
        Set<String> asked = new HashSet<>();
        for (Signal signal : signals) syntax.read(signal.query()).needs().addTo(asked);
        try (ClauseIndex index = new ClauseIndex(Sight.of(Wording.of(Clauses.of(examples))), asked)) {
            for (Signal signal : signals) {
                Sought<Query> sought = syntax.read(signal.query());
                Sought<Query> free = new Sought<>(Needs.all(List.of()), sought.form());
                BitSet clauses = index.clauses(new Pattern(signal, sought), NONE);
                assertThat(clauses).as(signal.query()).isEqualTo(index.clauses(new Pattern(signal, free), NONE));
                found += clauses.cardinality();
            }
        }
        assertThat(found).isGreaterThan(signals.size());
    }
}
