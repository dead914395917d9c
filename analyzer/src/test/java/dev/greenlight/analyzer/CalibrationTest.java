package dev.greenlight.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.greenlight.analyzer.Calibration.Ruling;
import dev.greenlight.analyzer.book.Criteria;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private final List<Ruling> rulings = new ArrayList<>();

    private Calibration ruled(String criterion, double likelihood, int found, int confirmed) {
        for (int i = 0; i < found; i++) rulings.add(new Ruling(criterion, likelihood, i < confirmed));
        return Calibration.by(rulings);
    }

    @Test
    void whatWasOftenCountedSpeaksForItself() {
        assertThat(ruled("retention", 0.7, 900, 810).confidence("retention", 0.7))
                .isEqualTo(0.9, within(0.01));
    }

    @Test
    void criterionSeldomCountedLeansOnFindingsAsLikelyOfOthers() {
        ruled("retention", 0.7, 1, 0);
        Calibration calibration = ruled("security", 0.7, 400, 360);
        assertThat(calibration.confidence("retention", 0.7)).isBetween(0.8, 0.89);
    }

    @Test
    void likelierFindingsAreSurer() {
        ruled("retention", 0.05, 100, 30);
        Calibration calibration = ruled("retention", 0.97, 100, 90);
        assertThat(calibration.confidence("retention", 0.04)).isLessThan(0.4);
        assertThat(calibration.confidence("retention", 0.96)).isGreaterThan(0.8);
    }

    @Test
    void nothingCountedIsNeitherSureNorUnsure() {
        assertThat(Calibration.by(List.of()).confidence("retention", 0.7)).isEqualTo(0.5);
    }

    @Test
    void countsOfOneBandAreAddedAndStandInOneOrder() {
        ruled("security", 0.99, 1, 1);
        ruled("retention", 0.41, 2, 1);
        assertThat(ruled("retention", 0.59, 3, 3).text())
                .isEqualTo("criterion\tlikelihood\tfound\tconfirmed\nretention\t0.40\t5\t4\nsecurity\t0.95\t1\t1\n");
    }

    @Test
    void shippedCountsTellFindingsApart() {
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
