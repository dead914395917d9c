package dev.greenlight.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.change.ChangeKind;
import dev.greenlight.catalog.MemoryArchive;
import dev.greenlight.catalog.change.TermsChange.State;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChroniclerTest {
    private static final Analyses ANALYSES = new Analyses(Analyzer.by(Criteria.shipped()));
    private static final Terms TERMS = new Terms("Acme", "Terms of Service");
    private static final String REST = """
            We may suspend accounts that disturb other customers of the service.

            The laws of Iceland govern this agreement, and its courts decide disputes about it.

            You are responsible for keeping the password of your account to yourself.
            """;
    private static final String PROMISE = "We will not use your content to train our models.\n\n" + REST;
    private static final String RIGHT = "We use your content to train our models unless you opt out.\n\n" + REST;
    private static final String WALL = "Please confirm that you are human to go on to the page.";

    private final MemoryArchive archive = new MemoryArchive();

    private ChroniclerTest day(int day, String text) {
        archive.record("Acme/Terms of Service", instant(day), text);
        return this;
    }

    private static String instant(int day) {
        return LocalDate.of(2026, 3, 1).plusDays(day) + "T09:00:00Z";
    }

    private Chronicle until(int day) {
        return new Chronicler(archive, ANALYSES.comparison(), Instant.parse(instant(day))).of(TERMS);
    }

    @Test
    void changeHasBothVersionsAndItsDates() {
        Chronicle chronicle =
                day(0, PROMISE).day(3, "Effective: April 9, 2026\n\n" + RIGHT).until(20);
        TermsChange change = chronicle.changes().get(0);
        assertThat(chronicle.changes()).hasSize(1);
        assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
        assertThat(change.asksForReview()).isTrue();
        assertThat(change.whose()).isEqualTo(Whose.TERMS);
        assertThat(change.firstSeen()).isEqualTo(instant(3));
        assertThat(change.lastSeenBefore()).isEqualTo(instant(0));
        assertThat(change.effective()).contains(LocalDate.of(2026, 4, 9));
        assertThat(change.announced()).isTrue();
    }

    @Test
    void textThatBreaksAndHealsAsksForNobody() {
        Chronicle chronicle = day(0, PROMISE).day(1, WALL).day(2, PROMISE).until(30);
        assertThat(chronicle.changes())
                .extracting(TermsChange::kind, TermsChange::state, TermsChange::asksForReview)
                .containsExactly(
                        tuple(ChangeKind.CAPTURE, State.HELD, false), tuple(ChangeKind.CAPTURE, State.STANDS, false));
        assertThat(chronicle.standing()).extracting(Entry::recordedAt).containsExactly(Instant.parse(instant(0)));
    }

    @Test
    void brokenTextThatPersistsIsTakenAtItsWord() {
        day(0, PROMISE).day(1, WALL);
        assertThat(until(7).changes()).extracting(TermsChange::state).containsExactly(State.HELD);
        Chronicle later = until(8);
        assertThat(later.changes())
                .extracting(TermsChange::state, TermsChange::kind)
                .containsExactly(tuple(State.CONFIRMED, ChangeKind.MOVED));
        assertThat(later.standing()).hasSize(2);
    }

    @Test
    void brokenTextThatIsNewEveryDayPersistsAllTheSame() {
        day(0, PROMISE);
        for (int day = 1; day < 10; day++) day(day, WALL + " Ticket " + "abcdefghijk".charAt(day) + " is yours alone.");
        assertThat(until(10).changes())
                .filteredOn(change -> change.state() == State.CONFIRMED)
                .hasSize(1);
    }

    @Test
    void returnToAnEarlierTextIsRememberedAndHeldUntilItPersists() {
        day(0, PROMISE).day(10, RIGHT).day(11, PROMISE);
        TermsChange held = until(12).changes().get(1);
        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(held.returnsTo().map(Entry::recordedAt)).contains(Instant.parse(instant(0)));
        TermsChange confirmed = until(18).changes().get(1);
        assertThat(confirmed.state()).isEqualTo(State.CONFIRMED);
        assertThat(confirmed.change().moves())
                .filteredOn(move -> move.criterion().equals("training-inputs"))
                .extracting(move ->
                        move.from() + " " + move.to() + " " + move.direction().label())
                .containsExactly("opt-out prohibited better");
    }

    @Test
    void flippingBackAndForthAsksOnce() {
        day(0, PROMISE);
        for (int day = 10; day < 16; day++) day(day, day % 2 == 0 ? RIGHT : PROMISE);
        assertThat(until(16).changes()).filteredOn(TermsChange::asksForReview).hasSize(1);
    }

    @Test
    void newLayoutLeavesTheWordsOfTheVersionBefore() {
        Chronicle chronicle = day(0, PROMISE)
                .day(1, "**Updated today**\n\n" + PROMISE.replace("not", "*not*"))
                .day(5, RIGHT)
                .until(6);
        assertThat(chronicle.changes())
                .extracting(TermsChange::kind)
                .containsExactly(ChangeKind.COSMETIC, ChangeKind.MOVED);
        assertThat(chronicle.changes().get(1).before().recordedAt()).isEqualTo(instant(0));
        assertThat(chronicle.changes().get(1).lastSeenBefore()).isEqualTo(instant(1));
    }

    @Test
    void onlyWhatHappenedSinceIsToldAndEarlierTextsAreRemembered() {
        day(0, PROMISE).day(10, RIGHT).day(20, PROMISE);
        Chronicle chronicle = new Chronicler(archive, ANALYSES.comparison(), Instant.parse(instant(21)))
                .since(TERMS, Instant.parse(instant(15)));
        assertThat(chronicle.changes()).hasSize(1);
        assertThat(chronicle.changes().get(0).returnsTo()).isPresent();
    }
}
