package dev.greenlight.catalog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolsTest {
    private static final String ACME = """
            name: Acme Studio
            vendor: Acme Ltd.
            website: https://acme.example
            category: video
            handles: [voice]
            plans:
              - id: team
                name: Team
                audience: business
                governed-by: [dpa, terms]
                precedence:
                  - {prevails: dpa, over: [terms], in: dpa, sentence: This addendum prevails over the terms.}
            terms:
              - key: terms
                type: Terms of Service
                url: https://acme.example/terms
                evidence: quoted
              - key: dpa
                type: Data Processor Agreement
                url: https://acme.example/dpa
                evidence: linked
            """;
    private final Faults faults = new Faults();

    @Test
    void aFileBecomesATool() {
        Tool acme = read(ACME).find("acme").orElseThrow();

        assertThat(acme.name()).isEqualTo("Acme Studio");
        assertThat(acme.handles()).containsExactly(Tool.Likeness.VOICE);
        assertThat(acme.plan("team")).hasValueSatisfying(plan -> {
            assertThat(plan.audience()).isEqualTo(PlanAudience.BUSINESS);
            assertThat(acme.governing(plan)).extracting(PublishedTerms::key).containsExactly("dpa", "terms");
            assertThat(plan.precedence())
                    .containsExactly(
                            new Precedence("dpa", List.of("terms"), "dpa", "This addendum prevails over the terms."));
        });
        assertThat(acme.terms("dpa").map(PublishedTerms::strength)).contains(Strength.PUBLISHED_CONTRACT);
        assertThat(faults.sorted()).isEmpty();
    }

    @Test
    void aToolIsFoundByItsNameInAnyCase() {
        assertThat(read(ACME).find("acme STUDIO")).map(Tool::id).contains("acme");
    }

    @Test
    void theFileGivenLastOverridesAndTheOthersStay() {
        List<SourceFile> files = List.of(
                SourceFile.of("acme", ACME),
                SourceFile.of("other", ACME.replace("Acme Studio", "Other")),
                SourceFile.of("acme", ACME.replace("Acme Studio", "Acme, as we know it")));

        assertThat(Tools.read(files, faults).all())
                .extracting(Tool::name)
                .containsExactly("Acme, as we know it", "Other");
    }

    @Test
    void oneBadFileStopsNoOther() {
        List<SourceFile> files = List.of(SourceFile.of("bad", "name: ["), SourceFile.of("acme", ACME));

        assertThat(Tools.read(files, faults).all()).extracting(Tool::id).containsExactly("acme");
        assertThat(faults.sorted()).hasSize(1);
    }

    @Test
    void aFaultyOverrideLeavesTheToolOutRatherThanTheOverride() {
        List<SourceFile> files = List.of(
                SourceFile.of("acme", ACME), SourceFile.of("acme", ACME.replace("category: video", "category: film")));

        assertThat(Tools.read(files, faults).all()).isEmpty();
    }

    @Test
    void allFaultsOfAFileAreNamedWithTheirLines() {
        read(ACME.replace("category: video", "category: film")
                .replace("audience: business", "audience: bussiness")
                .replace("governed-by: [dpa, terms]", "governed-by: [dpa, trems]")
                .replace("url: https://acme.example/terms", "url: file:///etc/passwd")
                .replace("evidence: linked", "evidence: hearsay"));

        assertThat(messages())
                .containsExactly(
                        "acme.yaml:4: category 'film' is not known. Accepted: "
                                + "3d, assistant, audio, code, image, music, platform, text, video, voice.",
                        "acme.yaml:9: audience 'bussiness' is not known. Accepted: api, business, individual.",
                        "acme.yaml:10: terms 'trems' is not known. Accepted: dpa, terms.",
                        "acme.yaml:16: 'file:///etc/passwd' cannot be read. Accepted: https://example.com/terms.",
                        "acme.yaml:21: evidence 'hearsay' is not known. Accepted: "
                                + "archive, catalogue, declaration, linked, memory, official-page, quoted.");
    }

    @Test
    void aPlanWithoutTermsIsRefused() {
        read(ACME.replace("governed-by: [dpa, terms]", "governed-by: []"));

        assertThat(messages())
                .contains("acme.yaml:7: plan 'team' names no terms that govern it. Accepted: dpa, terms.");
    }

    @Test
    void keysAndPlansAreGivenOnce() {
        read(ACME.replace("key: dpa", "key: terms")
                .replace("[dpa, terms]", "[terms]")
                .replace("dpa, over: [terms], in: dpa", "terms, over: [terms], in: terms"));

        assertThat(messages()).containsExactly("acme.yaml:18: key 'terms' is given twice.");
    }

    @Test
    void aFileNameThatIsNoIdIsRefused() {
        Tools.read(List.of(SourceFile.of("../Acme", ACME)), faults);

        assertThat(faults.sorted())
                .extracting(Fault::problem)
                .containsExactly("the file's name '../Acme' cannot be an id");
    }

    @Test
    void aCopyStandsInAnArchiveThatKnowsTheTool() {
        read(ACME.replace("evidence: quoted", "evidence: quoted\n    archived: [Acme AI/Terms of Service, terms.md]"));

        assertThat(messages())
                .containsExactly(
                        "acme.yaml:18: 'Acme AI' is not among 'archive'.",
                        "acme.yaml:18: 'terms.md' cannot be read. Accepted: Acme/Terms of Service, "
                                + "or Acme/Terms of Service#2 for its second page.");
    }

    @Test
    void anUnknownUpstreamIsAFault() {
        assertThat(read(ACME + "upstream: [nobody]\n").all()).isEmpty();
        assertThat(messages())
                .containsExactly("acme.yaml:22: upstream 'nobody' is not a tool. Accepted: the id of a tool.");
    }

    @Test
    void aToolThatClosesACircleIsLeftOutAndThoseThatStoodStand() {
        Tools before =
                Tools.read(List.of(SourceFile.of("a", ACME + "upstream: [b]\n"), SourceFile.of("b", ACME)), faults);
        assertThat(messages()).isEmpty();

        Tools after = before.with(List.of(SourceFile.of("b", ACME + "upstream: [a]\n")), faults);

        assertThat(after.all()).extracting(Tool::id).containsExactly("a");
        assertThat(messages())
                .containsExactly(
                        "b.yaml:22: upstream 'a' leads back to this tool. Accepted: tools that do not route to this one.");
    }

    @Test
    void termsWithAFaultAreOneFaultAndNotOneMoreForEachPlan() {
        read(ACME.replace("type: Terms of Service", "type: Terms of Servic"));

        assertThat(messages()).hasSize(1).first().asString().contains("type 'Terms of Servic' is not known");
    }

    private Tools read(String content) {
        return Tools.read(List.of(SourceFile.of("acme", content)), faults);
    }

    private List<String> messages() {
        return faults.sorted().stream().map(Fault::message).toList();
    }
}
