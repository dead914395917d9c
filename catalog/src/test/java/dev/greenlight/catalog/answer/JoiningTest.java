package dev.greenlight.catalog.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Scope;
import dev.greenlight.catalog.tool.PlanAudience;
import dev.greenlight.catalog.tool.Strength;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two documents of equal rank join, criterion by criterion. */
class JoiningTest {
    @ParameterizedTest(name = "{0}: {1} beside {2} is {3}")
    @CsvSource({
        "content-licence, service-only, broad, broad",
        "content-licence, service-only, improvement, improvement",
        "third-party-sharing, processors, commercialised, commercialised",
        "third-party-sharing, none, processors, processors",
        "third-party-sharing, none, commercialised, contradictory",
        "human-review, limited, permitted, permitted",
        "human-review, prohibited, permitted, contradictory",
        "derived-data, telemetry-only, aggregate, aggregate",
        "derived-data, none, unrestricted, contradictory",
        "feedback-use, suggestions-only, content-included, content-included",
        "likeness, user-warrants, vendor-use, vendor-use",
        "likeness, protected, user-warrants, user-warrants",
        "likeness, protected, vendor-use, contradictory",
        "security, disclaimed, described, described",
        "security, generic, certified, certified",
        "confidentiality, protected, unprotected, contradictory",
        "deletion, available, committed, committed",
        "deletion, committed, denied, contradictory",
        "data-processing, available, incorporated, incorporated",
        "ip-indemnity, customer-only, provided, provided",
        "output-originality, warranted, disclaimed, contradictory",
        "training-inputs, opt-out, permitted, opt-out",
        "training-inputs, prohibited, opt-in, opt-in",
        "training-inputs, prohibited, permitted, contradictory",
        "training-inputs, opt-in, opt-out, contradictory",
        "training-outputs, prohibited, opt-out, contradictory",
        "retention, bounded, account-life, account-life",
        "retention, zero, indefinite, contradictory",
        "retention, as-needed, indefinite, indefinite",
        "terms-change, advance-notice, unilateral, unilateral",
        "subprocessors, listed, unnamed, unnamed",
        "training-data-provenance, licensed, disclaimed, contradictory",
        "output-marking, provenance, disclosure-required, disclosure-required",
        "visibility, private, opt-in, contradictory",
        "output-ownership, customer, conditional, contradictory",
        "commercial-use, permitted, permitted, permitted"
    })
    void equalRank(String criterion, String one, String other, String joined) {
        Reading first = Sample.contract("one").says(criterion, one).read();
        Reading second = Sample.contract("two").says(criterion, other).read();

        assertThat(printed(answer(criterion, first, second))).isEqualTo(joined);
        assertThat(printed(answer(criterion, second, first)))
                .as("in the other order")
                .isEqualTo(joined);
    }

    @Test
    void silenceInOneDocumentContradictsNothingInAnother() {
        Answer answer = answer(
                "visibility",
                Sample.contract("one").says("visibility", "private").read(),
                Sample.policy("two").read());

        assertThat(printed(answer)).isEqualTo("private");
    }

    @Test
    void bothQuotesOfAContradictionAreKept() {
        Answer answer = answer(
                "training-inputs",
                Sample.contract("one").says("training-inputs", "prohibited").read(),
                Sample.policy("two").says("training-inputs", "permitted").read());

        assertThat(answer.stances()).containsExactly("prohibited", "permitted");
        assertThat(answer.quotes())
                .extracting(quote -> quote.in().keys().get(0))
                .containsExactly("one", "two");
    }

    @Test
    void retentionOfContentBeatsRetentionOfAccountDetails() {
        Answer answer = answer(
                "retention",
                Sample.contract("terms")
                        .says("retention", "bounded", Scope.ALL, "We delete prompts after 30 days.")
                        .read(),
                Sample.policy("privacy")
                        .says("retention", "as-needed", Scope.ALL, "We keep billing details as long as needed.")
                        .read());

        assertThat(printed(answer)).isEqualTo("bounded");
        assertThat(answer.quotes()).extracting(Quote::text).containsExactly("We delete prompts after 30 days.");
    }

    @Test
    void theListOfSubprocessorsBeatsTheGeneralTerms() {
        Answer answer = answer(
                "subprocessors",
                Sample.contract("terms").says("subprocessors", "unnamed").read(),
                Sample.of("list", "Subprocessor List", Strength.PUBLISHED_POLICY)
                        .says("subprocessors", "listed-with-notice")
                        .read());

        assertThat(printed(answer)).isEqualTo("listed-with-notice");
    }

    @Test
    void changeOfTermsCountsForTheTextsThatCarryGates() {
        Reading carrying = Sample.contract("terms")
                .says("training-inputs", "prohibited")
                .says("terms-change", "advance-notice")
                .read();
        Reading idle =
                Sample.policy("cookies").says("terms-change", "unilateral").read();

        Answer answer = Answers.of(
                        Dossier.of(PlanAudience.BUSINESS, List.of(carrying, idle)),
                        Sample.CRITERIA,
                        Set.of("training-inputs"))
                .to("terms-change");

        assertThat(printed(answer)).isEqualTo("advance-notice");
    }

    private static Answer answer(String criterion, Reading... readings) {
        return Answers.of(Dossier.of(PlanAudience.BUSINESS, List.of(readings)), Sample.CRITERIA, Set.of())
                .to(criterion);
    }

    private static String printed(Answer answer) {
        return answer.status() == Status.EVIDENCED
                ? answer.stances().get(0)
                : answer.status().label();
    }
}
