package dev.greenlight.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.change.ChangeKind;
import dev.greenlight.analyzer.change.Direction;
import dev.greenlight.analyzer.change.Move;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.MemoryArchive;
import dev.greenlight.catalog.answer.Quote;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayerTest {
    private static final Catalog CATALOG = Catalog.shipped();
    private static final Policy POLICY =
            CATALOG.policies().find("enterprise-secure").orElseThrow();
    private static final Analyses ANALYSES = new Analyses(Analyzer.by(Criteria.shipped()));
    private static final String PROMISE = "We will not use your content to train our models.";
    private static final String RIGHT = "We use your content to train our models unless you opt out.";
    private static final String OPT_IN = "We will not use your content to train our models unless you opt in.";
    private static final String REST = """


            We may suspend accounts that disturb other customers of the service.

            The laws of Iceland govern this agreement, and its courts decide disputes about it.
            """;
    private static final MemoryArchive ARCHIVE = new MemoryArchive()
            .record("Acme/Terms of Service", "2026-01-05T09:00:00Z", PROMISE + REST)
            .record("Acme/Privacy Policy", "2026-01-05T09:00:00Z", "We delete your content within 30 days." + REST)
            .record("Acme/Terms of Service", "2026-02-01T09:00:00Z", "Updated today\n\n" + PROMISE + REST)
            .record("Acme/Terms of Service", "2026-03-09T09:00:00Z", RIGHT + REST);

    private static Replay replay(int threads) {
        return new Replayer(CATALOG, ANALYSES, List.of(POLICY), threads).replay(ARCHIVE, ReplayListener.NONE);
    }

    @Test
    void answerMovesOnTheDayOfItsChangeWithQuotesOfBothSidesAndTheGatesThatFell() {
        List<ToolHistory.Moved> moves = replay(1).tools().get(0).moves().stream()
                .filter(moved -> moved.move().criterion().equals("training-inputs"))
                .filter(moved -> moved.move().plan().equals("individual"))
                .toList();
        assertThat(moves).hasSize(1);
        AnswerMove move = moves.get(0).move();
        assertThat(moves.get(0).day()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(moves.get(0).because()).extracting(TermsChange::kind).containsExactly(ChangeKind.MOVED);
        assertThat(move.direction()).isEqualTo(Direction.WORSE);
        assertThat(move.whose()).isEqualTo(Whose.TERMS);
        assertThat(move.from().quotes()).extracting(Quote::text).containsExactly(PROMISE);
        assertThat(move.to().quotes()).extracting(Quote::text).containsExactly(RIGHT);
        assertThat(move.gates())
                .extracting(GateMove::from, GateMove::worse)
                .containsExactly(tuple(Standing.PASS, true));
    }

    /** The usage rules speak of training too, and forbid it to the customer: they must not blur what the vendor may do. */
    @Test
    void turnOfTwoTextsOnOneDayIsWorseThoughTheUsageRulesSpeakOfTrainingToo() {
        String rules = "Misuse of our platform\n\nThis includes using our services to:\n\n"
                + "*   Use of prompts and completions to train an AI model without prior permission from us" + REST;
        MemoryArchive archive = new MemoryArchive()
                .record("Acme/Acceptable Use Policy", "2026-01-05T09:00:00Z", rules)
                .record("Acme/Terms of Service", "2026-01-05T09:00:00Z", PROMISE + REST)
                .record("Acme/Privacy Policy", "2026-01-05T09:00:00Z", OPT_IN + REST)
                .record("Acme/Terms of Service", "2026-03-09T09:00:00Z", "Effective April 8, 2026\n\n" + RIGHT + REST)
                .record("Acme/Privacy Policy", "2026-03-09T09:00:00Z", "Effective April 8, 2026\n\n" + RIGHT + REST);
        Replay replay = new Replayer(CATALOG, ANALYSES, List.of(POLICY), 1).replay(archive, ReplayListener.NONE);
        assertThat(replay.changes()).allSatisfy(change -> {
            assertThat(change.asksForReview()).isTrue();
            assertThat(change.announced()).isTrue();
            assertThat(change.change().moves())
                    .extracting(Move::criterion, Move::direction)
                    .contains(tuple("training-inputs", Direction.WORSE));
        });
        assertThat(replay.tools().get(0).moves())
                .filteredOn(moved -> moved.move().criterion().equals("training-inputs"))
                .isNotEmpty()
                .allSatisfy(moved -> {
                    assertThat(moved.day()).isEqualTo(LocalDate.of(2026, 3, 9));
                    assertThat(AnswerMove.words(moved.move().to())).isEqualTo("opt-out");
                    assertThat(moved.move().direction()).isEqualTo(Direction.WORSE);
                });
    }

    @Test
    void longerPeriodMovesAnAnswerWhereAGateStandsOtherwiseForIt() {
        MemoryArchive archive = new MemoryArchive()
                .record("Acme/Terms of Service", "2026-01-05T09:00:00Z", "We keep your content for 30 days." + REST)
                .record("Acme/Terms of Service", "2026-02-01T09:00:00Z", "We keep your content for 20 days." + REST)
                .record("Acme/Terms of Service", "2026-03-09T09:00:00Z", "We keep your content for 180 days." + REST);
        Replay replay = new Replayer(CATALOG, ANALYSES, List.of(POLICY), 1).replay(archive, ReplayListener.NONE);
        assertThat(replay.tools().get(0).moves())
                .filteredOn(moved -> moved.move().plan().equals("individual"))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.day()).isEqualTo(LocalDate.of(2026, 3, 9));
                    assertThat(moved.move().fromWords()).isEqualTo("bounded, 20 days");
                    assertThat(moved.move().toWords()).isEqualTo("bounded, 180 days");
                    assertThat(moved.move().direction()).isEqualTo(Direction.WORSE);
                });
    }

    @Test
    void answersFollowEachOtherWithoutGaps() {
        List<ToolHistory.Span> spans = replay(1).tools().get(0).spans().stream()
                .filter(span -> span.criterion().equals("training-inputs")
                        && span.plan().equals("individual"))
                .toList();
        assertThat(spans)
                .extracting(span -> AnswerMove.words(span.answer()), ToolHistory.Span::from, ToolHistory.Span::until)
                .containsExactly(
                        tuple("prohibited", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 9)),
                        tuple("opt-out", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 9)));
    }

    @Test
    void changesAreCountedByClass() {
        Replay replay = replay(1);
        assertThat(replay.counts()).containsEntry(ChangeKind.COSMETIC, 1L).containsEntry(ChangeKind.MOVED, 1L);
        assertThat(replay.silent()).isEqualTo(1);
    }

    @Test
    void termsThatDidNotChangeLatelyStillCount() {
        Replay lately = new Replayer(CATALOG, ANALYSES, List.of(POLICY), 1)
                .replay(
                        ARCHIVE,
                        Instant.parse("2026-03-01T00:00:00Z"),
                        Instant.parse("2026-03-10T00:00:00Z"),
                        ReplayListener.NONE);
        List<ToolHistory.Moved> whole = replay(1).tools().get(0).moves();
        assertThat(lately.changes()).hasSize(1);
        assertThat(lately.tools().get(0).moves())
                .extracting(moved -> moved.day() + " " + moved.move().plan() + " "
                        + moved.move().criterion())
                .containsExactlyElementsOf(whole.stream()
                        .map(moved -> moved.day() + " " + moved.move().plan() + " "
                                + moved.move().criterion())
                        .toList());
    }

    @Test
    void threadsMakeNoDifference() {
        assertThat(replay(2)).isEqualTo(replay(1));
    }

    @Test
    void textThatCannotBeReadStopsNoOther() {
        MemoryArchive archive = new MemoryArchive()
                .record("Acme/Terms of Service", "2026-01-05T09:00:00Z", "lost")
                .record("Zeta/Terms of Service", "2026-01-05T09:00:00Z", PROMISE + REST)
                .record("Zeta/Terms of Service", "2026-03-09T09:00:00Z", RIGHT + REST);
        Replay replay = new Replayer(CATALOG, ANALYSES, List.of(POLICY), 2).replay(archive, ReplayListener.NONE);
        assertThat(replay.unread()).singleElement().asString().startsWith("Acme");
        assertThat(replay.changes()).hasSize(1);
    }
}
