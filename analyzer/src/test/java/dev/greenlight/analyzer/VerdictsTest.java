package dev.greenlight.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Signal;
import dev.greenlight.analyzer.book.Strength;
import dev.greenlight.analyzer.matching.Hit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private final Criterion retention = Criteria.shipped().find("retention").orElseThrow();

    private Passage passage(String stance, Strength strength, Scope scope) {
        Signal signal = new Signal(stance, Optional.of(scope), strength, "keep", 1);
        return passage(signal, scope, 0.9);
    }

    private Passage passage(Signal signal, Scope scope, double likelihood) {
        return new Passage(new Hit(retention, signal, 0, true), scope, likelihood, likelihood);
    }

    private Verdict of(Passage... passages) {
        return new Verdicts(retention, false).of(List.of(passages));
    }

    @Test
    void firmPassagesSettleTheVerdictWhereThereAreAny() {
        Passage loose = passage("zero", Strength.LOOSE, Scope.ALL);
        Passage firm = passage("indefinite", Strength.FIRM, Scope.ALL);
        assertThat(of(loose, firm)).isEqualTo(new Verdict("indefinite", "indefinite"));
        assertThat(of(loose)).isEqualTo(new Verdict("zero", "zero"));
    }

    @Test
    void exceptionSettlesNothingBesideALooserRule() {
        Passage loose = passage("as-needed", Strength.LOOSE, Scope.ALL);
        Passage exception = passage("zero", Strength.FIRM, Scope.FEATURE);
        assertThat(of(exception, loose)).isEqualTo(new Verdict("as-needed", "as-needed"));
    }

    @Test
    void firmPassageOnOneAudienceLeavesALooserOneOnTheOther() {
        Passage consumers = passage("indefinite", Strength.FIRM, Scope.INDIVIDUAL);
        Passage companies = passage("zero", Strength.LOOSE, Scope.BUSINESS);
        assertThat(of(consumers, companies)).isEqualTo(new Verdict("indefinite", "zero"));
    }

    @Test
    void whatAReaderWouldHardlyMarkDecidesNothingBesideWhatHeWould() {
        Signal worse = new Signal("indefinite", Optional.empty(), Strength.FIRM, "keep", 1);
        Passage promise = passage("zero", Strength.FIRM, Scope.ALL);
        assertThat(of(promise, passage(worse, Scope.ALL, 0.08))).isEqualTo(new Verdict("zero", "zero"));
        assertThat(of(passage(worse, Scope.ALL, 0.08))).isEqualTo(new Verdict("indefinite", "indefinite"));
    }

    @Test
    void whatGoesOnWithTheSentenceBeforeIsAsLikelyAsThatOne() {
        Signal after = new Signal("zero", Optional.empty(), Strength.FIRM, "keep\nbefore:RETAIN", 1);
        Passage next = new Passage(new Hit(retention, after, 1, true), Scope.ALL, 0.05, 0.9);
        assertThat(of(passage("indefinite", Strength.FIRM, Scope.ALL), next)).isEqualTo(new Verdict("zero", "zero"));
    }

    @Test
    void whatHoldsForAnApiHoldsForBusinessOnlyWhereNothingIsSaidOfTheRest() {
        Passage api = passage("zero", Strength.FIRM, Scope.API);
        Passage all = passage("indefinite", Strength.FIRM, Scope.ALL);
        assertThat(of(api, all)).isEqualTo(new Verdict("indefinite", "indefinite"));
        assertThat(of(api)).isEqualTo(new Verdict("silent", "zero"));
    }
}
