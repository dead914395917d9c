package dev.greenlight.catalog.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.approval.Act.Kind;
import dev.greenlight.catalog.approval.Reconsideration.Move;
import dev.greenlight.catalog.decision.Use;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.rating.Standing;
import dev.greenlight.catalog.store.SampleAudits;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReconsiderationTest {
    private static final Instant NOON = Instant.parse(SampleAudits.DAY + "T12:00:00Z");
    private static final String TERMS = SampleAudits.CLEAN;

    private static Packet packet(String terms) {
        return Packet.of(
                SampleAudits.audit("Lark", terms).rate(SampleAudits.POLICY).get(1));
    }

    private static Approval approved() {
        Matter matter = new Matter("Lark", "business", "Dusk", new TreeSet<>(List.of(Use.Purpose.UC1)));
        Grant grant = new Grant(
                new TreeSet<>(List.of(DataClass.D0)), packet(TERMS), List.of(), SampleAudits.DAY.plusDays(60));
        return Approval.none(matter)
                .with(Act.granting(Kind.APPROVE, grant, "ana", NOON, "reviewed"))
                .approval();
    }

    private static Reconsideration after(String terms) {
        return Reconsideration.of(approved(), packet(terms), "schedule", NOON);
    }

    @Test
    void anApprovalIsLeftAloneWhileTheTermsAreTheSame() {
        assertThat(after(TERMS).act()).isEmpty();
    }

    @Test
    void newerVersionsThatSayTheSameMoveThePinsOnly() {
        Reconsideration after = after(TERMS + "\nA line about something else.\n");
        assertThat(after.moves()).isEmpty();
        assertThat(after.act()).get().extracting(Act::kind).isEqualTo(Kind.REPIN);
        assertThat(approved().with(after.act().orElseThrow())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aMovedAnswerSuspendsWithTheAnswerInTheReason() {
        Reconsideration after = after(TERMS.replace("training-inputs prohibited", "training-inputs permitted"));
        assertThat(after.moves()).extracting(Move::worse).containsExactly(true);
        assertThat(after.act()).get().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(Kind.SUSPEND);
            assertThat(act.why()).contains("training-inputs: prohibited (pass) -> permitted (fail)");
        });
    }

    @Test
    void anAnswerThatIsGoneHasMovedToSilence() {
        Reconsideration after = after(TERMS.replace("retention zero\n", ""));
        assertThat(after.moves()).extracting(Move::words).containsExactly("retention: zero (pass) -> silent");
        assertThat(after.act()).get().extracting(Act::kind).isEqualTo(Kind.SUSPEND);
    }

    @Test
    void anAnswerThatDoesNotCountForTheUsesSuspendsNothing() {
        Reconsideration after = after(TERMS + "output-ownership vendor\n");
        assertThat(after.moves()).isEmpty();
    }

    @Test
    void whatIsNotInForceIsNotLookedAtAgain() {
        Approval withdrawn = approved()
                .with(Act.plain(Kind.WITHDRAW, "ben", NOON, "no longer used"))
                .approval();
        Reconsideration after = Reconsideration.of(
                withdrawn, packet(TERMS.replace("retention zero", "retention indefinite")), "schedule", NOON);
        assertThat(after.act()).isEmpty();
    }

    @Test
    void anAnswerThatSaysTheSameAndStandsWorseHasMoved() {
        Packet now = packet(TERMS);
        List<Packet.Relied> worse = now.answers().stream()
                .map(answer -> answer.criterion().equals("retention") ? failing(answer) : answer)
                .toList();
        Packet outgrown =
                new Packet(now.policy(), now.asOf(), now.axes(), now.assurance(), now.terms(), worse, now.expires());
        Reconsideration after = Reconsideration.of(approved(), outgrown, "schedule", NOON);
        assertThat(after.moves()).extracting(Move::words).containsExactly("retention: zero (pass) -> zero (fail)");
        assertThat(after.act()).get().extracting(Act::kind).isEqualTo(Kind.SUSPEND);
    }

    private static Packet.Relied failing(Packet.Relied answer) {
        return new Packet.Relied(
                answer.axis(),
                answer.criterion(),
                Standing.FAIL,
                answer.status(),
                answer.stances(),
                answer.passages(),
                answer.conditions());
    }
}
