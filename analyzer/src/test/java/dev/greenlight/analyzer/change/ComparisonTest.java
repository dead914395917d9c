package dev.greenlight.analyzer.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.book.Criteria;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Comparison COMPARISON = Comparison.by(Analyzer.by(Criteria.shipped()));
    private static final String REST = """
            We may suspend accounts that disturb other customers of the service.

            The laws of Iceland govern this agreement, and its courts decide disputes about it.

            You are responsible for keeping the password of your account to yourself.
            """;
    private static final String NO_TRAINING = "We will not use your content to train our models.\n\n";

    private static Change change(String before, String after) {
        return COMPARISON.between(before, after);
    }

    private static ChangeKind kind(String before, String after) {
        return change(before, after).kind();
    }

    @Test
    void equalTextsDifferInNothing() {
        assertThat(change(NO_TRAINING + REST, NO_TRAINING + REST))
                .isEqualTo(
                        new Change(ChangeKind.COSMETIC, java.util.List.of(), java.util.List.of(), java.util.List.of()));
    }

    @Test
    void datesLinksAndMarksAreCosmetic() {
        assertThat(kind(
                        "Last updated: May 3, 2026\n\nSee [our list](https://a.example/x) for **all** of your rights.\n\n"
                                + REST,
                        "Last updated: 2026-06-09\n\nSee [our list](https://b.example/y) for all of your rights.\n\n"
                                + REST))
                .isEqualTo(ChangeKind.COSMETIC);
    }

    @Test
    void contractionsSayTheSameAsTheWordsInFull() {
        assertThat(kind("We don't sell what you upload.\n\n" + REST, "We do not sell what you upload.\n\n" + REST))
                .isEqualTo(ChangeKind.COSMETIC);
    }

    @Test
    void bannerThatAsksForConsentToCookiesIsCosmetic() {
        String banner = "We use cookies to make your visit pleasant.\n\nAccept all\n\nManage preferences\n\n";
        assertThat(kind(NO_TRAINING + REST, banner + NO_TRAINING + REST)).isEqualTo(ChangeKind.COSMETIC);
        assertThat(kind(NO_TRAINING + REST, "We use cookies to follow you elsewhere.\n\n" + NO_TRAINING + REST))
                .isEqualTo(ChangeKind.UNRELATED);
    }

    @Test
    void footerWithTheYearAndTheOwnerIsCosmetic() {
        assertThat(kind(NO_TRAINING + REST, NO_TRAINING + REST + "\n\n© 2026 Acme, Inc. All rights reserved."))
                .isEqualTo(ChangeKind.COSMETIC);
    }

    @Test
    void rowOfATableOfSubprocessorsTouchesSharing() {
        String table = "These subprocessors help us:\n\n| Name | Place |\n|---|---|\n| Northwind LLC | Norway |\n";
        Change change = change(REST + "\n" + table, REST + "\n" + table + "| Tidewater GmbH | Germany |\n");
        assertThat(change.kind()).isEqualTo(ChangeKind.TOUCHED);
        assertThat(change.criteria()).containsExactly("third-party-sharing");
    }

    @Test
    void promiseThatIsNarrowedToSomePlansIsWorse() {
        Change change = change(
                NO_TRAINING + REST,
                "We will not use your content on Team and Enterprise plans to train our models.\n\n" + REST);
        assertThat(change.moves())
                .filteredOn(move -> move.criterion().equals("training-inputs"))
                .extracting(Move::from, Move::to, Move::direction)
                .containsExactly(tuple("prohibited", "silent", Direction.WORSE));
    }

    @Test
    void wordsThatNameAPlanElsewhereNarrowNothing() {
        assertThat(kind(
                        NO_TRAINING + REST,
                        "We will not use your content or personal data to train our models.\n\n" + REST))
                .isEqualTo(ChangeKind.TOUCHED);
    }

    @Test
    void blockThatMovedIsNoChange() {
        assertThat(kind(NO_TRAINING + REST, REST + "\n" + NO_TRAINING)).isEqualTo(ChangeKind.COSMETIC);
    }

    @Test
    void wordsCutIntoOtherItemsAreNoChange() {
        assertThat(kind(
                        "You must not:\n\n- rent the service to others; or\n- copy the service for others\n\n" + REST,
                        "You must not: rent the service to others; or copy the service for others.\n\n" + REST))
                .isEqualTo(ChangeKind.COSMETIC);
    }

    @Test
    void brokenPromiseMovesForTheWorseWithBothPassages() {
        Change change = change(
                NO_TRAINING + REST,
                "We use your content to train our models unless you opt out in your settings.\n\n" + REST);
        assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
        assertThat(change.criteria()).contains("training-inputs");
        assertThat(change.moves())
                .filteredOn(move -> move.criterion().equals("training-inputs"))
                .containsExactly(new Move(
                        "training-inputs",
                        "prohibited",
                        "opt-out",
                        Direction.WORSE,
                        Optional.of("We will not use your content to train our models."),
                        Optional.of("We use your content to train our models unless you opt out in your settings.")));
    }

    @Test
    void passageThatCameForOneThatWentIsOneMove() {
        String right = "Unless you opt out in your settings, conversations serve us in training our models.\n\n";
        Change change = change(NO_TRAINING + REST, REST + "\n" + right);
        assertThat(change.moves())
                .filteredOn(move -> move.criterion().equals("training-inputs"))
                .extracting(Move::from, Move::to, Move::direction)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("prohibited", "opt-out", Direction.WORSE));
    }

    @Test
    void leadInThatTurnsChangesItsItems() {
        String items = "\n\n- use your content to train our models\n- sell your data to third parties\n\n";
        assertThat(kind("We will not:" + items + REST, "We may:" + items + REST))
                .isEqualTo(ChangeKind.MOVED);
    }

    @Test
    void passageThatSaysTheSameInOtherWordsIsTouched() {
        Change change = change(
                "We delete your content within 30 days after you ask.\n\n" + REST,
                "We will delete all of your content within 30 days after you ask.\n\n" + REST);
        assertThat(change.kind()).isEqualTo(ChangeKind.TOUCHED);
        assertThat(change.moves()).isEmpty();
    }

    @Test
    void wordsAboutNoCriterionAreUnrelated() {
        assertThat(kind(REST, REST + "\nYou agree to play fair and to leave when the host asks you to.\n"))
                .isEqualTo(ChangeKind.UNRELATED);
    }

    @Test
    void lostTextIsCaptureUntilItIsTakenAtItsWord() {
        Edition before = COMPARISON.edition(NO_TRAINING + REST);
        Edition after = COMPARISON.edition("You are responsible for keeping the password of your account to yourself.");
        assertThat(COMPARISON.between(before, after).kind()).isEqualTo(ChangeKind.CAPTURE);
        assertThat(COMPARISON.taken(before, after).kind()).isEqualTo(ChangeKind.MOVED);
    }

    @Test
    void otherLanguageIsCapture() {
        String german =
                "Wir verwenden Ihre Inhalte nicht zum Training unserer Modelle und geben sie an niemanden weiter. "
                        + "Sie sind dafür verantwortlich, das Kennwort Ihres Kontos geheim zu halten, und haften für Schäden.\n\n"
                        + "Für diesen Vertrag gilt isländisches Recht, und über Streit entscheiden die dortigen Gerichte.\n";
        assertThat(kind(NO_TRAINING + REST, german)).isEqualTo(ChangeKind.CAPTURE);
    }

    @Test
    void essenceForgetsOrderDatesAndLayoutOnly() {
        String essence = COMPARISON.edition(NO_TRAINING + REST).essence();
        assertThat(COMPARISON
                        .edition(REST + "\n" + NO_TRAINING.replace("not", "**not**"))
                        .essence())
                .isEqualTo(essence);
        assertThat(COMPARISON.edition(REST).essence()).isNotEqualTo(essence);
    }

    @Test
    void hostileTextsAreComparedInBoundedTime() {
        String token = "x".repeat(400_000);
        String many = clauses("first");
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(kind(token, token + "@")).isNotNull();
            assertThat(kind(many, clauses("second"))).isNotNull();
        });
    }

    private static String clauses(String word) {
        return IntStream.range(0, 2_000)
                .mapToObj(i -> "Thing " + i + " of the " + word + " kind is " + i * 7 + " times as old.")
                .collect(Collectors.joining("\n\n"));
    }
}
