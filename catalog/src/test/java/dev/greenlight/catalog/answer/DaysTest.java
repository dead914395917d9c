package dev.greenlight.catalog.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "P30D, 30",
        "P1M, 30",
        "P12M, 360",
        "P1Y, 365",
        "P2W, 14",
        "P1M15D, 45",
        "PT24H, 1",
        "PT36H, 2",
        "P0D, 0"
    })
    void periodsAreComparedInDays(String period, int days) {
        assertThat(Days.longest(List.of(Optional.of(period)))).hasValue(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "30 days", "P-30D", "P999999999999D"})
    void whatIsNoPeriodIsNotRead(String period) {
        assertThat(Days.longest(List.of(Optional.of(period)))).isEmpty();
    }

    @Test
    void theLongestCounts() {
        assertThat(Days.longest(List.of(Optional.of("P30D"), Optional.of("P90D"))))
                .hasValue(90);
    }

    @Test
    void onePassageWithoutAPeriodLeavesTheLongestOpen() {
        assertThat(Days.longest(List.of(Optional.of("P30D"), Optional.empty()))).isEmpty();
        assertThat(Days.longest(List.of())).isEmpty();
    }
}
