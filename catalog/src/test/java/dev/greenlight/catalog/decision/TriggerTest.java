package dev.greenlight.catalog.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.criterion.Criteria;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Triggers against the tables of the guidance document, row by row. */
class TriggerTest {
    private static final String RIGHTS =
            "output-ownership commercial-use ip-indemnity training-data-provenance output-originality output-marking";
    private static final String SECURITY =
            "training-inputs training-outputs derived-data retention deletion content-licence visibility"
                    + " third-party-sharing subprocessors human-review confidentiality security data-processing";

    @ParameterizedTest(name = "{0} is approved by the contact and {1}")
    @CsvSource({
        "T1, ''",
        "T2, netflix-legal",
        "T3, ''",
        "T4, ''",
        "T5, rights-holder",
        "T6, netflix-legal",
        "T7, rights-holder",
        "T8, netflix-legal performer guild-or-union",
        "T9, netflix-legal performer guild-or-union",
        "T10, ''",
        "T11, guild-or-union",
        "T12, ''",
        "T13, production-partner"
    })
    void approversAreThoseOfTheTable(Trigger trigger, String approvers) {
        assertThat(trigger.approvers().stream().map(Approver::label).sorted())
                .containsExactlyElementsOf(words(approvers).stream().sorted().toList());
    }

    @ParameterizedTest(name = "{0} attaches {1}")
    @CsvSource({
        "T1, ''",
        "T4, data-processing subprocessors retention deletion likeness",
        "T5, training-data-provenance content-licence training-inputs deletion",
        "T7, training-data-provenance ip-indemnity",
        "T8, likeness content-licence",
        "T9, likeness",
        "T10, output-marking",
        "T11, ''",
        "T12, confidentiality human-review security",
        "T13, subprocessors"
    })
    void evidenceIsThatOfTheTable(Trigger trigger, String criteria) {
        assertThat(trigger.evidence()).containsExactlyElementsOf(words(criteria));
    }

    @Test
    void theRightsAndSecuritySetsAreWhole() {
        assertThat(Trigger.T2.evidence()).containsExactlyElementsOf(words(RIGHTS));
        assertThat(Trigger.T6.evidence()).containsExactlyElementsOf(words(RIGHTS));
        assertThat(Trigger.T3.evidence()).containsExactlyElementsOf(words(SECURITY));
    }

    @Test
    void allEvidenceIsAboutCriteria() {
        assertThat(Stream.concat(
                        Stream.of(Trigger.values()).flatMap(trigger -> trigger.evidence().stream()),
                        Stream.of(Principle.values()).flatMap(principle -> principle.evidence().stream())))
                .isSubsetOf(Criteria.shipped().ids());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
