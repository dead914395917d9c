package dev.greenlight.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.schedule.Cadence.Stake;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CadenceTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @Test
    void termsThatMayChangeWithoutAWordAreReadEveryDay() {
        for (Set<String> notices : List.of(
                Set.of("unilateral"),
                Set.of("silent"),
                Set.of("notice"),
                Set.of("advance-notice", "silent"),
                Set.<String>of()))
            assertThat(Cadence.of(Stake.LISTED, notices)).as("%s", notices).isEqualTo(Cadence.DAILY);
    }

    @Test
    void announcedChangesLeaveTimeUnlessSomebodyRelies() {
        assertThat(Cadence.of(Stake.LISTED, Set.of("advance-notice"))).isEqualTo(Cadence.WEEKLY);
        assertThat(Cadence.of(Stake.APPROVED, Set.of("advance-notice"))).isEqualTo(Cadence.DAILY);
    }

    @Test
    void whatCannotBeBoughtIsReadSeldom() {
        assertThat(Cadence.of(Stake.DISCONTINUED, Set.of("unilateral"))).isEqualTo(Cadence.WEEKLY);
        assertThat(Cadence.of(Stake.DISCONTINUED, Set.of("advance-notice"))).isEqualTo(Cadence.MONTHLY);
    }

    @Test
    void periodsAreTheSameForEverybodyAndLieSideBySide() {
        LocalDate start = Cadence.WEEKLY.period(DAY);
        assertThat(start).isBetween(DAY.minusDays(6), DAY);
        assertThat(Cadence.WEEKLY.period(start.plusDays(6))).isEqualTo(start);
        assertThat(Cadence.WEEKLY.period(start.plusDays(7))).isEqualTo(start.plusDays(7));
        assertThat(Cadence.DAILY.period(DAY)).isEqualTo(DAY);
    }

    @Test
    void dueOnceInAPeriodHoweverLongNobodyLooked() {
        assertThat(Cadence.DAILY.due(DAY, Optional.empty())).isTrue();
        assertThat(Cadence.DAILY.due(DAY, Optional.of(DAY.minusDays(30)))).isTrue();
        assertThat(Cadence.DAILY.due(DAY, Optional.of(DAY))).isFalse();
        assertThat(Cadence.WEEKLY.due(DAY, Optional.of(Cadence.WEEKLY.period(DAY))))
                .isFalse();
    }

    @Test
    void nextTimeIsTodayWhereItIsDueElseTheNextPeriod() {
        LocalDate start = Cadence.WEEKLY.period(DAY);
        assertThat(Cadence.WEEKLY.next(DAY, Optional.empty())).isEqualTo(DAY);
        assertThat(Cadence.WEEKLY.next(DAY, Optional.of(start.minusDays(7)))).isEqualTo(DAY);
        assertThat(Cadence.WEEKLY.next(DAY, Optional.of(start))).isEqualTo(start.plusDays(7));
        assertThat(Cadence.DAILY.next(DAY, Optional.of(DAY))).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void whatWasReadTodayIsNotDueBecauseItsCadenceBecameSlower() {
        assertThat(Cadence.WEEKLY.due(DAY, Optional.of(DAY))).isFalse();
    }
}
