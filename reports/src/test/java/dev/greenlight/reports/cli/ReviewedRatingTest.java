package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewedRatingTest {
    private static final List<ReviewedRating> ALL = Stream.of("archive", "demo")
            .flatMap(folder -> ReviewedRating.in(folder).stream())
            .toList();

    @Test
    void everyCriterionAndAxisIsReviewedWithAReason() {
        assertThat(ALL).hasSize(15).allSatisfy(rating -> {
            assertThat(rating.text()).hasSize(25);
            assertThat(rating.text().values()).allMatch(row -> row.why().length() > 3);
        });
    }

    @Test
    void onlyWhatDiffersIsCalledADifference() {
        int called = ALL.stream().mapToInt(rating -> rating.program().size()).sum();
        assertThat(ReviewedRating.Tally.of(ALL).differing()).isEqualTo(called);
    }

    /** Kinder than the text is the worst that the program can be: neither number may grow unseen. */
    @Test
    void differencesAreCounted() {
        assertThat(ReviewedRating.Tally.of(ALL)).isEqualTo(new ReviewedRating.Tally(375, 20, 8));
    }
}
