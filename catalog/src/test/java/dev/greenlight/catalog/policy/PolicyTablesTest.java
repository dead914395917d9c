package dev.greenlight.catalog.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.rating.Constants;
import dev.greenlight.catalog.rating.Gate;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Standing;
import dev.greenlight.catalog.rating.Treatment;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped policies against the tables of the rating document, row by row. */
class PolicyTablesTest {
    private static final Policies SHIPPED = Catalog.shipped().policies();

    private static final String SHARED_RIGHTS_AND_TALENT = """
            output-ownership         | rights | gate | customer | conditional | vendor | unknown
            commercial-use           | rights | gate | permitted | conditional | prohibited | unknown
            ip-indemnity             | rights | supporting | provided where covers-edited-output | provided, customer-only | - | condition
            output-originality       | rights | supporting | warranted | disclaimed | - | condition
            training-data-provenance | rights | supporting | licensed | disclosed, disclaimed | - | condition
            output-marking           | rights | supporting | provenance | disclosure-required, watermark-forced | - | pass
            likeness                 | talent | gate | protected | user-warrants | vendor-use | unknown
            """;

    private static final String SHARED_SUPPORT = """
            terms-change  | security | supporting | advance-notice, notice | unilateral | - | condition
            subprocessors | security | supporting | listed-with-notice, listed | unnamed, own-terms | - | condition
            feedback-use  | security | supporting | suggestions-only | content-included | - | pass where training-inputs=prohibited training-outputs=prohibited, else condition
            """;

    private static final String ENTERPRISE_SECURE = """
            training-inputs     | security | gate | prohibited, opt-in | opt-out | permitted | unknown
            training-outputs    | security | gate | prohibited, opt-in | opt-out | permitted | unknown
            retention           | security | gate | zero, bounded where short-retention | bounded, account-life, as-needed | indefinite | unknown
            deletion            | security | gate | committed | available | denied | unknown
            content-licence     | security | gate | service-only | improvement | broad | unknown
            third-party-sharing | security | gate | none, processors | third-parties | commercialised | unknown
            visibility          | security | gate | private, opt-in | - | public-default | condition where confidentiality=protected, else unknown
            confidentiality     | security | gate | protected | - | unprotected | condition
            security            | security | gate | certified, described | generic | disclaimed | unknown
            human-review        | security | supporting | prohibited, limited | permitted | - | condition
            data-processing     | security | supporting | incorporated | available | - | condition
            derived-data        | security | supporting | none, telemetry-only | aggregate | unrestricted | pass where content-licence=service-only, else condition
            """;

    private static final String P2_LITERAL = """
            training-inputs     | security | gate | prohibited | opt-in | opt-out, permitted | unknown
            training-outputs    | security | gate | prohibited | opt-in | opt-out, permitted | unknown
            derived-data        | security | gate | none, telemetry-only | - | aggregate, unrestricted | condition where content-licence=service-only, else unknown
            retention           | security | gate | zero | bounded with zero, account-life with zero, as-needed with zero | bounded, account-life, as-needed, indefinite | unknown
            deletion            | security | gate | committed | available | denied | unknown
            content-licence     | security | gate | service-only | - | improvement, broad | unknown
            third-party-sharing | security | gate | none, processors | processors where affiliates-named | third-parties, commercialised | unknown
            visibility          | security | gate | private, opt-in | - | public-default | condition where confidentiality=protected, else unknown
            confidentiality     | security | gate | protected where by-contract | protected | unprotected | unknown
            security            | security | supporting | certified, described | generic, disclaimed | - | condition
            human-review        | security | supporting | prohibited, limited | permitted | - | condition
            data-processing     | security | supporting | incorporated | available | - | condition
            """;

    private static final String NETFLIX_ENTERPRISE = """
            training-inputs     | security | gate | prohibited | opt-in | opt-out, permitted | unknown
            training-outputs    | security | gate | prohibited | opt-in | opt-out, permitted | unknown
            derived-data        | security | gate | none, telemetry-only, aggregate | - | unrestricted | condition where content-licence=service-only, else unknown
            retention           | security | gate | zero | bounded where short-retention, bounded, account-life, as-needed with zero | as-needed, indefinite | unknown
            deletion            | security | gate | committed | available | denied | unknown
            content-licence     | security | gate | service-only | - | improvement, broad | unknown
            third-party-sharing | security | gate | none, processors | - | third-parties, commercialised | unknown
            visibility          | security | gate | private, opt-in | public-default with private | public-default | condition where confidentiality=protected, else unknown
            confidentiality     | security | gate | protected where by-contract | protected | unprotected | unknown
            security            | security | supporting | certified, described | generic, disclaimed | - | condition
            human-review        | security | supporting | prohibited, limited | permitted | - | condition
            data-processing     | security | supporting | incorporated | available | - | condition
            """;

    private static final String OPEN_FLOOR = """
            training-inputs     | security | gate | prohibited | opt-in, opt-out | permitted | unknown
            training-outputs    | security | gate | prohibited | opt-in, opt-out | permitted | unknown
            derived-data        | security | gate | none, telemetry-only, aggregate | - | unrestricted | condition
            retention           | security | shown | - | - | - | -
            deletion            | security | gate | committed | available | denied | condition
            content-licence     | security | gate | service-only | improvement | broad | unknown
            third-party-sharing | security | gate | none, processors | - | third-parties, commercialised | unknown
            visibility          | security | gate | private, opt-in | public-default with private | public-default | condition where confidentiality=protected, else unknown
            confidentiality     | security | gate | protected | - | unprotected | condition
            human-review        | security | shown | - | - | - | -
            data-processing     | security | shown | - | - | - | -
            security            | security | shown | - | - | - | -
            """;

    static Stream<String[]> rows() {
        return Stream.of(
                        new String[] {"enterprise-secure", ENTERPRISE_SECURE},
                        new String[] {"netflix-p2-literal", P2_LITERAL},
                        new String[] {"netflix-enterprise", NETFLIX_ENTERPRISE},
                        new String[] {"netflix-open-floor", OPEN_FLOOR})
                .flatMap(policy -> (policy[1] + SHARED_SUPPORT + SHARED_RIGHTS_AND_TALENT)
                        .lines()
                        .map(row -> new String[] {policy[0], row.replaceAll(" +", " ")}));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void aRowIsAsTheDocumentHasIt(String policy, String row) {
        String criterion = row.substring(0, row.indexOf(' '));

        assertThat(printed(gate(policy, criterion))).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"enterprise-secure", "netflix-p2-literal", "netflix-enterprise", "netflix-open-floor"})
    void aPolicyHasItsConstantsAndAHash(String id) {
        Policy policy = policy(id);

        assertThat(policy.constants()).isEqualTo(new Constants(Period.ofDays(90), Standing.CONDITION, 30));
        assertThat(policy.ref().version()).isEqualTo("1");
        assertThat(policy.ref().sha256()).matches("[0-9a-f]{64}");
        assertThat(policy.gates())
                .hasSize(22)
                .allSatisfy(gate -> assertThat(gate.origin().restsOn()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "enterprise-secure,  opt-out,        'the opt-out is exercised and proved for every account'",
        "netflix-p2-literal, opt-in,         'sharing for training was never switched on, and this is proved'",
        "netflix-open-floor, opt-out,        'training is switched off and this is proved for every account'"
    })
    void aConditionSaysWhatMustBeShown(String policy, String stance, String text) {
        assertThat(gate(policy, "training-inputs").treatments())
                .filteredOn(treatment -> treatment.stance().equals(stance))
                .extracting(treatment -> treatment.text().orElse(""))
                .containsExactly(text);
    }

    @Test
    void rowsTakenFromAnotherPolicyNameIt() {
        assertThat(gate("netflix-open-floor", "visibility").origin().policy()).isEqualTo("netflix-enterprise");
        assertThat(gate("netflix-open-floor", "retention").origin().policy()).isEqualTo("netflix-open-floor");
    }

    private static String printed(Gate gate) {
        return Stream.of(
                        gate.criterion(),
                        gate.axis().label(),
                        gate.role().label(),
                        column(gate, Standing.PASS),
                        column(gate, Standing.CONDITION),
                        column(gate, Standing.FAIL),
                        silence(gate))
                .collect(Collectors.joining(" | "));
    }

    private static String column(Gate gate, Standing standing) {
        List<Treatment> treatments = gate.treatments().stream()
                .filter(treatment -> treatment.standing() == standing)
                .toList();
        return treatments.isEmpty()
                ? "-"
                : treatments.stream().map(PolicyTablesTest::printed).collect(Collectors.joining(", "));
    }

    private static String printed(Treatment treatment) {
        return treatment.stance()
                + treatment.where().map(where -> " where " + where.label()).orElse("")
                + treatment.option().map(option -> " with " + option).orElse("");
    }

    private static String silence(Gate gate) {
        String otherwise = gate.silence().otherwise().label();
        if (otherwise.equals("not-applicable")) return "-";
        if (gate.silence().where().isEmpty()) return otherwise;
        String where =
                gate.silence().where().entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
        return gate.silence().then().label() + " where " + where + ", else " + otherwise;
    }

    private static Gate gate(String policy, String criterion) {
        return policy(policy).gates().stream()
                .filter(gate -> gate.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static Policy policy(String id) {
        return SHIPPED.find(id).orElseThrow();
    }
}
