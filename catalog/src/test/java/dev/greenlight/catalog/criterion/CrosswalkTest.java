package dev.greenlight.catalog.criterion;

import static dev.greenlight.catalog.criterion.Control.Fit.PARTIAL;
import static dev.greenlight.catalog.criterion.Control.Fit.PLAIN;
import static dev.greenlight.catalog.criterion.Control.Fit.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrosswalkTest {
    private static final Crosswalk SHIPPED = Criteria.shipped().crosswalk();

    @Test
    void everyCriterionAndTheApprovedListHaveControls() {
        assertThat(Criteria.shipped().ids())
                .allSatisfy(criterion ->
                        assertThat(SHIPPED.controls(criterion)).as(criterion).isNotEmpty());
        assertThat(SHIPPED.controls(Crosswalk.APPROVED_LIST))
                .contains(Control.of("mpa@5.3.1#OR-5.0", PLAIN), Control.of("iso42001@2023#A.9.2", TITLE));
    }

    @Test
    void theRowOnRetentionIsWholeWithItsSigns() {
        assertThat(SHIPPED.controls("retention"))
                .containsExactly(
                        Control.of("netflix@2025-11-11#P2", PLAIN),
                        Control.of("mpa@5.3.1#OR-1.4", PLAIN),
                        Control.of("iso27001@2022#A.8.10", PLAIN),
                        Control.of("iso27001@2022#A.5.33", PLAIN),
                        Control.of("nist-ai-600-1@2024-07#MP-4.1-005", PLAIN),
                        Control.of("aicm@1.1.0#DSP-16", PLAIN),
                        Control.of("hecvat@4#DPAI-02", PLAIN),
                        Control.of("hecvat@4#DRPV-06", PLAIN),
                        Control.of("aiuc-1@2026-01#A001", PLAIN),
                        Control.of("iso42001@2023#A.7.4", PARTIAL));
    }

    @Test
    void theTableIsWhole() {
        long controls = Criteria.shipped().ids().stream()
                .mapToLong(criterion -> SHIPPED.controls(criterion).size())
                .sum();

        assertThat(controls).isEqualTo(238);
    }

    @Test
    void aBareIdIsRefused() {
        assertThat(faults("DSP-16"))
                .containsExactly("crosswalk.yaml:5: 'DSP-16' cannot be read. Accepted: aicm@1.1.0#DSP-16.");
    }

    @Test
    void anUnknownFrameworkIsRefused() {
        assertThat(faults("cobit@5#APO01"))
                .containsExactly(
                        "crosswalk.yaml:5: framework of 'cobit@5#APO01' is not listed above. Accepted: aicm@1.1.0.");
    }

    @Test
    void anotherVersionOfAFrameworkIsRefused() {
        assertThat(faults("aicm@1.0.3#LOG-15.1")).hasSize(1);
    }

    @Test
    void aCriterionWithoutARowIsRefused() {
        Faults faults = new Faults();

        Crosswalk.read(file("aicm@1.1.0#DSP-16"), Set.of("retention", "deletion"), faults);

        assertThat(messages(faults)).containsExactly("crosswalk.yaml: criterion 'deletion' has no row.");
    }

    private static List<String> faults(String reference) {
        Faults faults = new Faults();
        Crosswalk.read(file(reference), Set.of("retention"), faults);
        return messages(faults);
    }

    private static SourceFile file(String reference) {
        return SourceFile.of(
                "crosswalk",
                "frameworks:\n  aicm: 1.1.0\ncontrols:\n  retention:\n    plain: [\"" + reference + "\"]\n");
    }

    private static List<String> messages(Faults faults) {
        return faults.sorted().stream().map(Fault::message).toList();
    }
}
