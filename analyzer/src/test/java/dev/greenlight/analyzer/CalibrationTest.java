package dev.greenlight.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.greenlight.analyzer.Calibration.Count;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Signal;
import dev.greenlight.analyzer.book.Strength;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Signal STORED = signal("fn:ordered(we store)");
    private static final Signal EDITED = signal("fn:ordered(we may store)");

    private static Signal signal(String query) {
        return new Signal("bounded", Optional.empty(), Strength.FIRM, query, 7);
    }

    private static Count count(Signal signal, int found, int confirmed) {
        return new Count("retention", "bounded", Calibration.mark(signal), found, confirmed);
    }

    @Test
    void signalOftenSeenSpeaksForItself() {
        Calibration calibration = Calibration.by(List.of(count(STORED, 900, 810)));
        assertThat(calibration.confidence("retention", "bounded", STORED)).isEqualTo(0.9, within(0.01));
    }

    @Test
    void signalSeldomSeenLeansOnItsStance() {
        Calibration calibration = Calibration.by(List.of(count(STORED, 1, 0), count(signal("other"), 400, 360)));
        assertThat(calibration.confidence("retention", "bounded", STORED)).isBetween(0.75, 0.89);
    }

    @Test
    void editedSignalDoesNotInheritTheFiguresOfItsFormerText() {
        Calibration calibration = Calibration.by(List.of(count(STORED, 100, 2), count(signal("other"), 900, 810)));
        assertThat(calibration.confidence("retention", "bounded", STORED)).isLessThan(0.2);
        assertThat(calibration.confidence("retention", "bounded", EDITED)).isGreaterThan(0.75);
    }

    @Test
    void movingASignalInItsFileKeepsItsFigures() {
        Signal moved = new Signal("bounded", Optional.empty(), Strength.FIRM, STORED.query(), 99);
        assertThat(Calibration.mark(moved)).isEqualTo(Calibration.mark(STORED));
    }

    @Test
    void nothingCountedIsNeitherSureNorUnsure() {
        assertThat(Calibration.by(List.of()).confidence("retention", "bounded", STORED))
                .isEqualTo(0.5);
    }

    @Test
    void countsOfOneSignalAreAddedAndStandInOneOrder() {
        Calibration calibration = Calibration.by(
                List.of(new Count("security", "generic", "b", 1, 1), count(STORED, 2, 1), count(STORED, 3, 3)));
        assertThat(calibration.text())
                .isEqualTo("criterion\tstance\tsignal\tfound\tconfirmed\n" + "retention\tbounded\t"
                        + Calibration.mark(STORED) + "\t5\t4\nsecurity\tgeneric\tb\t1\t1\n");
    }

    @Test
    void moreConfirmedThanFoundIsRefused() {
        assertThatThrownBy(() -> count(STORED, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shippedCountsTellSignalsApart() {
        Analyzer analyzer = Analyzer.by(Criteria.shipped());
        List<Double> confidence = analyzer
                .analyze(
                        "We will not use your content to train our models.\n\nWe may share personal data with partners.\n")
                .findings()
                .stream()
                .map(Finding::confidence)
                .distinct()
                .toList();
        assertThat(confidence).hasSizeGreaterThan(1).allMatch(share -> share > 0.1 && share < 1);
    }
}
