package dev.greenlight.catalog.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.book.Stance;
import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CriteriaTest {
    private static final Criteria SHIPPED = Criteria.shipped();

    @Test
    void theVocabularyIsTheFixedOne() {
        Map<String, String> vocabulary = SHIPPED.all().stream()
                .collect(Collectors.toMap(Criterion::id, criterion -> String.join(" ", criterion.stances())));

        assertThat(vocabulary)
                .containsOnly(
                        Map.entry("training-inputs", "prohibited opt-in opt-out permitted"),
                        Map.entry("training-outputs", "prohibited opt-in opt-out permitted"),
                        Map.entry("retention", "zero bounded account-life as-needed indefinite"),
                        Map.entry("deletion", "committed available denied"),
                        Map.entry("content-licence", "service-only improvement broad"),
                        Map.entry("third-party-sharing", "none processors third-parties commercialised"),
                        Map.entry("human-review", "prohibited limited permitted"),
                        Map.entry("visibility", "private opt-in public-default"),
                        Map.entry("output-ownership", "customer conditional vendor"),
                        Map.entry("commercial-use", "permitted conditional prohibited"),
                        Map.entry("ip-indemnity", "provided customer-only"),
                        Map.entry("output-originality", "warranted disclaimed"),
                        Map.entry("confidentiality", "protected unprotected"),
                        Map.entry("security", "certified described generic disclaimed"),
                        Map.entry("data-processing", "incorporated available"),
                        Map.entry("likeness", "protected user-warrants vendor-use"),
                        Map.entry("terms-change", "advance-notice notice unilateral"),
                        Map.entry("derived-data", "none telemetry-only aggregate unrestricted"),
                        Map.entry("feedback-use", "suggestions-only content-included"),
                        Map.entry("subprocessors", "listed-with-notice listed unnamed own-terms"),
                        Map.entry("training-data-provenance", "licensed disclosed disclaimed"),
                        Map.entry("output-marking", "provenance disclosure-required watermark-forced"));
    }

    @Test
    void theCriteriaBookUsesTheSameStances() {
        dev.greenlight.analyzer.book.Criteria.shipped()
                .all()
                .forEach(written -> assertThat(SHIPPED.find(written.id()).map(Criterion::stances))
                        .as(written.id())
                        .contains(written.stances().stream().map(Stance::id).toList()));
    }

    @Test
    void everyCriterionHasAQuestionForTheVendor() {
        assertThat(SHIPPED.all())
                .allSatisfy(criterion -> assertThat(criterion.question()).endsWith("?"));
    }

    @Test
    void exclusionWorksInBothDirections() {
        Criterion retention = SHIPPED.find("retention").orElseThrow();

        assertThat(retention.contradictory("indefinite", "zero")).isTrue();
        assertThat(retention.contradictory("zero", "indefinite")).isTrue();
        assertThat(retention.contradictory("as-needed", "indefinite")).isFalse();
    }

    @Test
    void anUnknownStanceAmongTheExclusionsIsAFault() {
        String criteria = "retention:\n  stances: [zero, bounded]\n  joining: about-content\n  question: How long?\n"
                + "  excludes:\n    zero: [for-ever]\n";
        Faults faults = new Faults();

        Criteria.read(SourceFile.of("criteria", criteria), crosswalk("retention", "netflix@1#P2"), faults);

        assertThat(messages(faults))
                .containsExactly("criteria.yaml:6: stance 'for-ever' is not known. Accepted: bounded, zero.");
    }

    private static SourceFile crosswalk(String criterion, String reference) {
        return SourceFile.of(
                "crosswalk",
                "frameworks:\n  netflix: \"1\"\ncontrols:\n  " + criterion + ":\n    plain: [" + reference
                        + "]\n  approved-list:\n    plain: [netflix@1#R0]\n");
    }

    private static List<String> messages(Faults faults) {
        return faults.sorted().stream().map(Fault::message).toList();
    }
}
