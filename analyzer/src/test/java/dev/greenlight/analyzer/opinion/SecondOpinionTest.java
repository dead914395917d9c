package dev.greenlight.analyzer.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.greenlight.analyzer.text.Clauses;
import dev.greenlight.analyzer.wording.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {
    private static final List<String> VENDORS =
            List.of("Ash", "Beech", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Oak", "Rowan");
    private static final String KEPT = "We keep your recordings for thirty days.";
    private static final String PAID = "You pay your invoices every month.";

    private static final Set<String> ASKED = Set.of("retention");

    private final SecondOpinion opinion = learned();

    private static SecondOpinion learned() {
        Apprentice apprentice = new Apprentice();
        for (String vendor : VENDORS) {
            String markdown = KEPT + "\n\n" + PAID + "\n\nThe quince of " + vendor + " is ripe.\n";
            apprentice.study(vendor, markdown, ASKED, List.of(new Apprentice.Marked("retention", 0, KEPT.length())));
        }
        apprentice.study(
                "Ash", "The medlar is ripe, we keep it.\n", ASKED, List.of(new Apprentice.Marked("retention", 0, 10)));
        return apprentice.opinion();
    }

    private double likelihood(String clause) {
        return opinion.of(Wording.of(Clauses.of(clause)), 0).getOrDefault("retention", -1.0);
    }

    @Test
    void clausesLikeThoseThatReadersMarkedAreLikelierThanOthers() {
        assertThat(likelihood("We keep your recordings for sixty days.")).isGreaterThan(0.5);
        assertThat(likelihood("You pay your fees every month.")).isLessThan(0.2);
    }

    @Test
    void whatFewVendorsShowIsNotLearned() throws IOException {
        assertThat(table(opinion)).contains("recording\t").doesNotContain("medlar");
    }

    @Test
    void anOpinionReadFromItsTableIsTheSame() throws IOException {
        SecondOpinion read = OpinionTable.read(new BufferedReader(new StringReader(table(opinion))));

        assertThat(table(read)).isEqualTo(table(opinion));
        assertThat(read.of(Wording.of(Clauses.of(KEPT)), 0)).isEqualTo(opinion.of(Wording.of(Clauses.of(KEPT)), 0));
    }

    @Test
    void theSameLessonsGiveTheSameOpinion() throws IOException {
        assertThat(table(learned())).isEqualTo(table(opinion));
    }

    @Test
    void whoeverIsLeftOutHasTaughtNothing() throws IOException {
        Apprentice never = new Apprentice();
        Apprentice leaving = new Apprentice();
        for (String vendor : VENDORS) {
            List<Apprentice.Marked> marked = List.of(new Apprentice.Marked("retention", 0, KEPT.length()));
            never.study(vendor, KEPT + "\n\n" + PAID, ASKED, marked);
            leaving.study(vendor, KEPT + "\n\n" + PAID, ASKED, marked);
        }
        leaving.study("Quince", PAID, Set.of("deletion"), List.of(new Apprentice.Marked("deletion", 0, PAID.length())));

        assertThat(table(leaving.opinionWithout(Set.of("Quince")))).isEqualTo(table(never.opinion()));
        assertThat(table(leaving.opinion())).isNotEqualTo(table(never.opinion()));
    }

    @Test
    void lessonsThatDifferInNothingTeachNothingAndEnd() {
        Apprentice apprentice = new Apprentice();
        for (String vendor : VENDORS)
            apprentice.study(vendor, KEPT, ASKED, List.of(new Apprentice.Marked("retention", 0, KEPT.length())));
        assertThat(apprentice.opinion().of(Wording.of(Clauses.of(PAID)), 0)).containsOnlyKeys("retention");
    }

    @Test
    void whoWasNotAskedSaysNothingByMarkingNothing() throws IOException {
        Apprentice asked = new Apprentice();
        Apprentice others = new Apprentice();
        for (String vendor : VENDORS) {
            List<Apprentice.Marked> marked = List.of(new Apprentice.Marked("retention", 0, KEPT.length()));
            asked.study(vendor, KEPT + "\n\n" + PAID, ASKED, marked);
            others.study(vendor, KEPT + "\n\n" + PAID, ASKED, marked);
            others.study(vendor, KEPT + "\n\n" + PAID, Set.of("deletion"), List.of());
        }
        assertThat(others.opinion().of(Wording.of(Clauses.of(KEPT)), 0).get("retention"))
                .isCloseTo(asked.opinion().of(Wording.of(Clauses.of(KEPT)), 0).get("retention"), within(0.05));
    }

    @Test
    void criteriaThatWereNotTaughtHaveNoOpinion() {
        assertThat(opinion.of(Wording.of(Clauses.of(KEPT)), 0)).containsOnlyKeys("retention");
        assertThat(SecondOpinion.none().of(Wording.of(Clauses.of(KEPT)), 0)).isEqualTo(Map.of());
    }

    private static String table(SecondOpinion opinion) throws IOException {
        StringWriter table = new StringWriter();
        opinion.write(table);
        return table.toString();
    }
}
