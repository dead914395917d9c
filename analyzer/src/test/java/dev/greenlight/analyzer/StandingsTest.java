package dev.greenlight.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Standing.Place;
import dev.greenlight.analyzer.book.Criteria;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final String TWO_ANSWERS =
            "We will use your content to train our models.\n\nWe will not use your content to train our models.\n";

    private static final Map<Finding, Standing> TOLD =
            Analyzer.by(Criteria.shipped()).read(TWO_ANSWERS).standings();

    private static List<Standing> onInputs(String stance) {
        return TOLD.entrySet().stream()
                .filter(told -> told.getKey().criterion().equals("training-inputs"))
                .filter(told -> told.getKey().stance().equals(stance))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void findingWhoseStanceIsTheVerdictDecides() {
        assertThat(onInputs("permitted")).extracting(Standing::decides).containsExactly(true);
        assertThat(onInputs("prohibited")).extracting(Standing::decides).containsExactly(false);
    }

    @Test
    void likelierFindingOfACriterionComesFirst() {
        Standing permitted = onInputs("permitted").get(0);
        Standing prohibited = onInputs("prohibited").get(0);
        boolean first = permitted.likelihood() > prohibited.likelihood();
        assertThat(first ? permitted.place() : prohibited.place()).isEqualTo(Place.FIRST);
        assertThat(first ? prohibited.place() : permitted.place()).isEqualTo(Place.SECOND);
    }

    @Test
    void everyFindingOfAnAnalysisStandsSomewhere() {
        Reading reading = Analyzer.by(Criteria.shipped()).read(TWO_ANSWERS);
        assertThat(reading.standings().keySet())
                .containsExactlyInAnyOrderElementsOf(reading.analysis().findings());
    }
}
