package dev.greenlight.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Signal;
import dev.greenlight.analyzer.book.Strength;
import dev.greenlight.analyzer.matching.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TellingTest {
    private final Criterion retention = Criteria.shipped().all().stream()
            .filter(criterion -> criterion.id().equals("retention"))
            .findFirst()
            .orElseThrow();

    private Passage passage(String stance, Strength strength, int clause, double likelihood) {
        Signal signal = new Signal(stance, Optional.empty(), strength, "keep", 1);
        return new Passage(new Hit(retention, signal, clause, true), Scope.ALL, likelihood, likelihood);
    }

    @Test
    void theLikeliestPassagesAreToldInTheOrderOfTheText() {
        List<Passage> found = new ArrayList<>();
        for (int clause = 0; clause < 20; clause++)
            found.add(passage("bounded", Strength.FIRM, clause, clause % 2 == 0 ? 0.2 : 0.9));
        assertThat(Telling.of(retention, found))
                .hasSize(retention.most())
                .isSortedAccordingTo(
                        (one, other) -> one.hit().clause() - other.hit().clause())
                .allMatch(passage -> passage.likelihood() == 0.9);
    }

    @Test
    void noStanceThatAFirmSignalFoundIsLeftOut() {
        List<Passage> found = new ArrayList<>();
        for (int clause = 0; clause < 20; clause++) found.add(passage("bounded", Strength.FIRM, clause, 0.9));
        found.add(passage("indefinite", Strength.FIRM, 20, 0.1));
        assertThat(Telling.of(retention, found)).extracting(Passage::stance).contains("indefinite");
    }

    @Test
    void faintPassagesCountOnlyAlone() {
        Passage faint = passage("as-needed", Strength.FAINT, 0, 0.9);
        Passage firm = passage("bounded", Strength.FIRM, 1, 0.2);
        assertThat(Telling.of(retention, List.of(faint, firm))).containsExactly(firm);
        assertThat(Telling.of(retention, List.of(faint))).containsExactly(faint);
    }

    @Test
    void doubtfulPassageIsNotToldBesideALikelierOneOfItsStance() {
        Passage likely = passage("bounded", Strength.FIRM, 0, 0.9);
        Passage doubtful = passage("bounded", Strength.FIRM, 1, 0.05);
        Passage other = passage("zero", Strength.FIRM, 2, 0.05);
        assertThat(Telling.of(retention, List.of(likely, doubtful, other))).containsExactly(likely, other);
    }
}
