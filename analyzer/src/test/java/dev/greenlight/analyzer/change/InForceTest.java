package dev.greenlight.analyzer.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InForceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Effective: June 1, 2026 | 2026-06-01",
                "Effective:June 1, 2026 | 2026-06-01",
                "**Effective Date:** 1st June 2026 | 2026-06-01",
                "_Effective as of Sept. 3 2026_ | 2026-09-03",
                "These terms are effective from 2026-06-01. | 2026-06-01",
                "Effective June 17, 2026[Previous Version](https://a.example) | 2026-06-17",
                "The new terms will take effect on 8 October 2026. | 2026-10-08",
                "This notice comes into force on 25/12/2026 | 2026-12-25",
                "Effective December 31, 2025 | 2025-12-31"
            })
    void dayFromWhichATextSaysItHolds(String line, LocalDate day) {
        assertThat(InForce.of("# Terms\n\n" + line + "\n\nText.").effective()).contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Last updated: March 4, 2026 | 2026-03-04", "_Last Modified_ on 4 March 2026 | 2026-03-04"})
    void dayOfTheLastUpdateIsKeptApart(String line, LocalDate day) {
        assertThat(InForce.of(line)).isEqualTo(new InForce(Optional.empty(), Optional.of(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Effective: 3/4/2026",
                "Effective: February 30, 2026",
                "Changes become effective 30 days after notice.",
                "Effective Date means the day on which you accept.",
                "We were founded on June 1, 2020."
            })
    void whatIsNoDayOrCanBeReadInTwoWaysIsNone(String line) {
        assertThat(InForce.of(line)).isEqualTo(new InForce(Optional.empty(), Optional.empty()));
    }

    @Test
    void laterDayOfAnAnnouncementWins() {
        assertThat(InForce.of("Effective: June 1, 2026\n\nFor present customers they will take effect on July 1, 2026.")
                        .effective())
                .contains(LocalDate.of(2026, 7, 1));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-02, true", "2026-06-01, false", "2026-05-31, false", "2026-10-28, true", "2026-10-29, false"})
    void textIsAnnouncedUntilItsDayUnlessThatIsHalfAYearAway(LocalDate effective, boolean announced) {
        InForce dates = InForce.of("Effective: " + effective);
        LocalDate seen = LocalDate.of(2026, 5, 1);
        assertThat(dates.announced(seen, LocalDate.of(2026, 6, 1)).isPresent()).isEqualTo(announced);
    }

    @Test
    void dayOfTheLastUpdateAnnouncesNothing() {
        InForce dates = InForce.of("Last updated: July 1, 2026");
        assertThat(dates.announced(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 1)))
                .isEmpty();
    }
}
