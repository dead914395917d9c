package dev.greenlight.catalog.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.Folder;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.rating.Policy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    private static final Criteria CRITERIA = Criteria.shipped();
    private static final List<SourceFile> SHIPPED = Folder.shipped(Catalog.class, "policies");
    private static final int DELETION = line("criterion: deletion");
    private final Faults faults = new Faults();

    @Test
    void aTypoInACriterionNamesLineAndAcceptedOnes() {
        read(edited("criterion: deletion", "criterion: deletoin"));

        assertThat(messages())
                .anySatisfy(message -> assertThat(message)
                        .startsWith("ours.yaml:" + DELETION
                                + ": criterion 'deletoin' is not known. Accepted: commercial-use, confidentiality,"));
    }

    @Test
    void aTypoInAStanceNamesLineAndAcceptedOnes() {
        read(edited("pass: [committed]", "pass: [comitted]"));

        assertThat(messages())
                .containsExactly(
                        "ours.yaml:" + DELETION
                                + ": stance 'committed' of deletion is not treated. Accepted: one of pass, condition, fail.",
                        "ours.yaml:" + (DELETION + 3)
                                + ": stance 'comitted' is not known. Accepted: available, committed, denied.");
    }

    @Test
    void aMissingRowIsNamed() {
        String content = shipped("enterprise-secure");
        int start = content.indexOf("  - criterion: deletion");
        read(content.substring(0, start) + content.substring(content.indexOf("  - criterion: content-licence")));

        assertThat(messages()).containsExactly("ours.yaml: no row for deletion. Accepted: one row for each criterion.");
    }

    @Test
    void aRowGivenTwiceIsNamed() {
        read(shipped("enterprise-secure") + "rows-from: {enterprise-secure: [deletion]}\n");

        assertThat(messages())
                .containsExactly("ours.yaml:" + DELETION
                        + ": criterion 'deletion' has several rows. Accepted: one row for each criterion.");
    }

    @Test
    void aConditionWithoutItsTextIsAFault() {
        read(edited(
                "{stance: available, text: \"deletion is carried out at the end and confirmed by the vendor\"}",
                "available"));

        assertThat(messages())
                .containsExactly("ours.yaml:" + (DELETION + 5) + ": 'text' is missing. Accepted: a text.");
    }

    @Test
    void aSupportingRowCannotFail() {
        read(edited("role: gate\n    pass: [committed]", "role: supporting\n    pass: [committed]"));

        assertThat(messages())
                .containsExactly(
                        "ours.yaml:" + DELETION
                                + ": a supporting row cannot fail at 'denied'. Accepted: pass, condition, role: gate.",
                        "ours.yaml:" + (DELETION + 7)
                                + ": otherwise 'unknown' is not known. Accepted: condition, pass.");
    }

    @Test
    void aConstantOutOfRangeIsAFault() {
        read(edited("max-age-days: 90", "max-age-days: ninety"));

        assertThat(messages())
                .containsExactly("ours.yaml:4: 'ninety' cannot be read. Accepted: a number of days, such as 30.");
    }

    @Test
    void rowsFromAPolicyThatDoesNotExistAreAFault() {
        read(shipped("netflix-open-floor").replace("  netflix-enterprise:", "  netflix-enterprize:"));

        assertThat(messages())
                .anySatisfy(
                        message -> assertThat(message)
                                .startsWith(
                                        "ours.yaml: rows are taken from policy 'netflix-enterprize', which does not exist. Accepted: "));
    }

    /** Rows are lent by the file in which they stand, so that lenders can make no circle. */
    @Test
    void policiesThatTakeTheSameRowFromEachOtherAreFaults() {
        String borrowed = shipped("netflix-open-floor");
        List<SourceFile> files = new ArrayList<>(SHIPPED);
        files.add(SourceFile.of("one", borrowed.replace("  netflix-enterprise:", "  other:")));
        files.add(SourceFile.of("other", borrowed.replace("  netflix-enterprise:", "  one:")));

        assertThat(Policies.read(files, CRITERIA, faults).all())
                .extracting(Policy::id)
                .doesNotContain("one", "other")
                .contains("enterprise-secure");
        assertThat(messages())
                .anyMatch(
                        message -> message.startsWith("one.yaml:") && message.contains("does not stand in other.yaml"))
                .anyMatch(
                        message -> message.startsWith("other.yaml:") && message.contains("does not stand in one.yaml"));
    }

    @Test
    void aPolicyWhoseLenderIsFaultyIsLeftOutToo() {
        List<SourceFile> files = new ArrayList<>(SHIPPED);
        files.add(SourceFile.of("netflix-enterprise", "title: Broken\n"));

        assertThat(Policies.read(files, CRITERIA, faults).all())
                .extracting(Policy::id)
                .containsExactly("enterprise-secure", "netflix-p2-literal");
    }

    @Test
    void theHashChangesWithTheFileAndWithTheFilesItTakesRowsFrom() {
        List<SourceFile> files = new ArrayList<>(SHIPPED);
        files.add(SourceFile.of("enterprise-secure", shipped("enterprise-secure") + "# edited\n"));
        Policies edited = Policies.read(files, CRITERIA, faults);
        Policies untouched = Policies.read(SHIPPED, CRITERIA, faults);

        assertThat(sha256(edited, "enterprise-secure")).isNotEqualTo(sha256(untouched, "enterprise-secure"));
        assertThat(sha256(edited, "netflix-open-floor")).isNotEqualTo(sha256(untouched, "netflix-open-floor"));
    }

    @Test
    void aPolicyDiffersFromItselfInNothing() {
        Policy policy = policy("enterprise-secure");

        assertThat(PolicyChange.between(policy, policy)).isEmpty();
    }

    @Test
    void aDifferenceNamesRowStanceBeforeAndAfter() {
        assertThat(PolicyChange.between(policy("netflix-enterprise"), policy("netflix-open-floor")))
                .contains(
                        new PolicyChange(
                                "training-inputs",
                                "opt-out",
                                "fail",
                                "condition: training is switched off and this is proved for every account"),
                        new PolicyChange("retention", "role", "gate", "shown"),
                        new PolicyChange(
                                "deletion",
                                "silent",
                                "unknown",
                                "condition: content can be deleted: shown in the product or confirmed by the vendor"))
                .noneMatch(change -> change.criterion().equals("visibility"));
    }

    private Policies read(String content) {
        List<SourceFile> files = new ArrayList<>(SHIPPED);
        files.add(SourceFile.of("ours", content));
        return Policies.read(files, CRITERIA, faults);
    }

    private List<String> messages() {
        return faults.sorted().stream().map(Fault::message).toList();
    }

    private static String edited(String from, String to) {
        String content = shipped("enterprise-secure");
        assertThat(content).contains(from);
        return content.replace(from, to);
    }

    private static String shipped(String id) {
        return SHIPPED.stream()
                .filter(file -> file.id().equals(id))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static int line(String text) {
        String before = shipped("enterprise-secure").split(text, 2)[0];
        return (int) before.lines().count();
    }

    private Policy policy(String id) {
        return Policies.read(SHIPPED, CRITERIA, faults).find(id).orElseThrow();
    }

    private static String sha256(Policies policies, String id) {
        return policies.find(id).orElseThrow().ref().sha256();
    }
}
