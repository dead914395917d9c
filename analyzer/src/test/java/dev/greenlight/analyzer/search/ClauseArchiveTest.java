package dev.greenlight.analyzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.book.Criteria;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClauseArchiveTest {
    private static final Criteria BOOK = Criteria.shipped();
    private static final Analyzer ANALYZER = Analyzer.by(BOOK);
    private static final String STORED = "We store your prompts for 30 days and then delete them.";
    private static final String NO_TRAINING = "We will not use your content to train our models.";
    private static final String TRAINING = "We may use your content to train our models.";

    @TempDir
    private Path folder;

    private final List<String> read = new ArrayList<>();
    private ClauseArchive clauses = ClauseArchive.in(Path.of(""), BOOK);

    @BeforeEach
    void open() {
        clauses = ClauseArchive.in(folder, BOOK);
    }

    private Edition edition(int day, String text) {
        String id = "v" + day;
        return new Edition(id, day(day), () -> {
            read.add(id);
            return text;
        });
    }

    private static Instant day(int day) {
        return Instant.parse("2026-01-%02dT00:00:00Z".formatted(day));
    }

    private void update(String stamp, Edition... history) {
        try (IndexUpdate update = clauses.update(ANALYZER)) {
            IndexUpdate.Changes changes = update.read("Glimmer.ai", "Terms of Service", List.of(history));
            update.put(changes);
            update.finish(stamp, Set.of(changes.document()));
        }
    }

    private List<Match> find(String query) {
        Answer answer = clauses.find(new Question(query, false, 50));
        assertThat(answer.found()).isEqualTo(answer.matches().size());
        return answer.matches();
    }

    @Test
    void clauseOfManyVersionsIsOneEntryWithTheDaysItStood() {
        update(
                "a",
                edition(1, STORED + "\n\n" + NO_TRAINING + "\n"),
                edition(2, STORED + "\n\n" + NO_TRAINING + "\n"),
                edition(3, "# New\n\n" + STORED + "\n\n" + TRAINING + "\n"));
        assertThat(find("store prompts")).singleElement().satisfies(match -> {
            assertThat(match.entry().span()).isEqualTo(new Entry.Span(day(1), day(3), 3, true));
            assertThat(match.entry().section()).containsExactly("New");
        });
        assertThat(find("\"will not use\""))
                .singleElement()
                .satisfies(
                        match -> assertThat(match.entry().span()).isEqualTo(new Entry.Span(day(1), day(2), 2, false)));
    }

    @Test
    void onlyNewVersionsAreRead() {
        update("a", edition(1, STORED), edition(2, STORED + " " + TRAINING));
        assertThat(clauses.stamp()).contains("a");
        read.clear();
        update("b", edition(1, STORED), edition(2, STORED + " " + TRAINING), edition(3, STORED));
        assertThat(read).containsExactly("v3");
        assertThat(clauses.stamp()).contains("b");
        assertThat(find("train"))
                .singleElement()
                .satisfies(match -> assertThat(match.entry().span().current()).isFalse());
    }

    @Test
    void readingBitByBitGivesTheSameAsReadingAtOnce() {
        Edition[] all = {edition(1, STORED), edition(2, TRAINING), edition(3, STORED + "\n\n" + NO_TRAINING)};
        update("a", all);
        List<Match> atOnce = find("we");
        clauses = ClauseArchive.in(folder.resolve("other"), BOOK);
        update("a", all[0]);
        update("b", all[0], all[1]);
        update("c", all);
        assertThat(find("we")).isEqualTo(atOnce).hasSize(3);
    }

    @Test
    void versionThatTheArchiveHasLostIsForgotten() {
        update("a", edition(1, STORED), edition(2, TRAINING));
        update("b", edition(1, STORED));
        assertThat(find("we"))
                .singleElement()
                .satisfies(match -> assertThat(match.entry().span().current()).isTrue());
    }

    @Test
    void documentThatTheArchiveHasLostIsForgotten() {
        update("a", edition(1, STORED));
        try (IndexUpdate update = clauses.update(ANALYZER)) {
            update.finish("b", Set.of());
        }
        assertThat(find("we")).isEmpty();
    }

    @Test
    void criterionAndStanceMustBeOfOneFinding() {
        update("a", edition(1, NO_TRAINING + "\n\n" + STORED));
        assertThat(find("criterion:training-inputs stance:prohibited"))
                .extracting(match -> match.entry().text())
                .containsExactly(NO_TRAINING);
        assertThat(find("criterion:retention stance:bounded tool:glimmer terms:service"))
                .extracting(match -> match.entry().quote())
                .containsExactly(STORED);
        assertThat(find("criterion:retention stance:prohibited")).isEmpty();
    }

    @Test
    void leadInThatTurnsTheMeaningMakesAnotherClause() {
        update("a", edition(1, "We will not:\n\n- sell your data\n\nWe may:\n\n- sell your data\n"));
        assertThat(find("sell"))
                .extracting(match -> match.entry().text())
                .containsExactlyInAnyOrder("We will not: sell your data", "We may: sell your data");
    }

    @Test
    void highlightsSpanTheWordsOfTheQueryWhateverTheirForm() {
        update("a", edition(1, "Glimmer indemnifies you. We shall indemnify the Customer 😀 for outputs."));
        Match match = find("\"indemnify the customer\" output").get(0);
        assertThat(match.highlights())
                .extracting(highlight -> match.entry().text().substring(highlight.start(), highlight.end()))
                .containsExactly("indemnify the Customer", "outputs");
    }

    @Test
    void wordsExcludedAloneLeaveTheRest() {
        update("a", edition(1, STORED + "\n\n" + TRAINING));
        assertThat(find("NOT train")).extracting(match -> match.entry().text()).containsExactly(STORED);
    }

    @Test
    void onlyCurrentClausesOnDemand() {
        update("a", edition(1, STORED), edition(2, TRAINING));
        assertThat(clauses.find(new Question("we", true, 10)).matches())
                .extracting(match -> match.entry().text())
                .containsExactly(TRAINING);
    }

    @Test
    void secondWriterIsToldThatAnotherRunIsAtIt() {
        update("a", edition(1, STORED));
        try (IndexUpdate first = clauses.update(ANALYZER)) {
            assertThatExceptionOfType(IndexFaultException.class)
                    .isThrownBy(() -> clauses.update(ANALYZER))
                    .satisfies(fault -> assertThat(fault.reason()).isEqualTo(IndexFaultException.Reason.BUSY));
            assertThat(find("store")).hasSize(1);
            first.finish("b", Set.of());
        }
    }

    @Test
    void runThatIsKilledLosesNothingThatWasPut() {
        try (IndexUpdate update = clauses.update(ANALYZER)) {
            update.put(update.read("Glimmer.ai", "Terms of Service", List.of(edition(1, STORED))));
        }
        assertThat(clauses.stamp()).isEmpty();
        assertThat(find("store")).hasSize(1);
        read.clear();
        update("a", edition(1, STORED));
        assertThat(read).isEmpty();
    }

    @Test
    void damagedIndexIsMadeAnew() throws Exception {
        update("a", edition(1, STORED));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList())
                Files.writeString(file, "damaged");
        }
        assertThat(clauses.usable()).isFalse();
        update("b", edition(1, STORED));
        assertThat(find("store")).hasSize(1);
    }

    @Test
    void anotherBookReadsAnew() {
        update("a", edition(1, STORED));
        clauses = ClauseArchive.in(folder, BOOK.only(List.of("deletion")));
        assertThat(clauses.stamp()).isEmpty();
    }
}
