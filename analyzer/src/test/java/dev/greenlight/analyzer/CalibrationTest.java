package dev.greenlight.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.greenlight.analyzer.Calibration.Ruling;
import dev.greenlight.analyzer.Standing.Place;
import dev.greenlight.analyzer.book.Criteria;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private final List<Ruling> rulings = new ArrayList<>();

    private static Standing standing(Place place, double likelihood) {
        return new Standing(true, place, true, likelihood);
    }

    private Calibration ruled(Standing standing, int found, int confirmed) {
        for (int i = 0; i < found; i++) rulings.add(new Ruling(standing, i < confirmed));
        return Calibration.by(rulings);
    }

    @Test
    void whatWasOftenCountedSpeaksForItself() {
        assertThat(ruled(standing(Place.FIRST, 0.7), 900, 810).confidence(standing(Place.FIRST, 0.7)))
                .isEqualTo(0.9, within(0.01));
    }

    @Test
    void likelihoodSeldomCountedLeansOnAllThatStandSo() {
        ruled(standing(Place.FIRST, 0.05), 1, 0);
        Calibration calibration = ruled(standing(Place.FIRST, 0.7), 400, 360);
        assertThat(calibration.confidence(standing(Place.FIRST, 0.05))).isBetween(0.8, 0.89);
    }

    @Test
    void likelierFindingsAreSurer() {
        ruled(standing(Place.FIRST, 0.05), 100, 30);
        Calibration calibration = ruled(standing(Place.FIRST, 0.97), 100, 90);
        assertThat(calibration.confidence(standing(Place.FIRST, 0.04)))
                .isLessThan(0.45)
                .isLessThan(calibration.confidence(standing(Place.FIRST, 0.96)));
    }

    @Test
    void findingBesideLikelierOnesIsLessSure() {
        ruled(standing(Place.LATER, 0.7), 100, 40);
        Calibration calibration = ruled(standing(Place.FIRST, 0.7), 100, 90);
        assertThat(calibration.confidence(standing(Place.LATER, 0.7))).isLessThan(0.5);
    }

    @Test
    void clauseReadAloneIsAsSureAsThoseAsFirmAndAsLikelyOnTheAverage() {
        ruled(new Standing(false, Place.FIRST, true, 0.7), 500, 0);
        ruled(standing(Place.LATER, 0.7), 500, 200);
        Calibration calibration = ruled(standing(Place.FIRST, 0.7), 500, 400);
        assertThat(calibration.confidence(new Standing(true, Place.ALONE, false, 0.7)))
                .isEqualTo(0.6, within(0.01));
    }

    @Test
    void nothingCountedIsNeitherSureNorUnsure() {
        assertThat(Calibration.by(List.of()).confidence(standing(Place.FIRST, 0.7)))
                .isEqualTo(0.5);
    }

    @Test
    void countsOfOneKindAreAddedAndStandInOneOrder() {
        ruled(new Standing(false, Place.FIRST, false, 0.99), 1, 1);
        ruled(standing(Place.SECOND, 0.61), 2, 1);
        assertThat(ruled(standing(Place.SECOND, 0.9), 3, 3).text())
                .isEqualTo("firm\tplace\tdecides\tlikelihood\tfound\tconfirmed\n"
                        + "true\tsecond\ttrue\t0.60\t5\t4\nfalse\tfirst\tfalse\t0.95\t1\t1\n");
    }

    @Test
    void shippedCountsTellFindingsApart() {
        Analyzer analyzer = Analyzer.by(Criteria.shipped());
        List<Double> confidence = analyzer
                .analyze(
                        "We will not use your content to train our models.\n\nWe may share personal data with partners.\n\nWe share personal data with vendors who help us.\n")
                .findings()
                .stream()
                .map(Finding::confidence)
                .distinct()
                .toList();
        assertThat(confidence).hasSizeGreaterThan(1).allMatch(share -> share > 0.1 && share < 1);
    }
}
