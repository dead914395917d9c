package dev.greenlight.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SectionTest {
    private final Faults faults = new Faults();

    @Test
    void aFaultNamesFileLineAndWhatIsAccepted() {
        Section section = section("name: Acme\naudience: bussiness\n");

        section.choice("audience", Map.of("business", 1, "individual", 2));

        assertThat(messages())
                .containsExactly("t.yaml:2: audience 'bussiness' is not known. Accepted: business, individual.");
    }

    @Test
    void allFaultsOfAFileAreGathered() {
        Section section = section("nam: Acme\nplans: text\n");

        section.text("name");
        section.sections("plans");
        section.nothingElse();

        assertThat(messages())
                .containsExactly(
                        "t.yaml:1: 'nam' is not a field here. Accepted: name, plans.",
                        "t.yaml:1: 'name' is missing. Accepted: a text.",
                        "t.yaml:2: a text stands where fields are expected. Accepted: key: value.");
    }

    @Test
    void aPlainTextStandsForTheMappingItAbbreviates() {
        List<Section> entries =
                section("pass: [zero, {stance: bounded, where: short}]").sections("pass", "stance");

        assertThat(entries).extracting(entry -> entry.text("stance").value()).containsExactly("zero", "bounded");
        assertThat(faults.sorted()).isEmpty();
    }

    @Test
    void aFieldGivenTwiceIsAFault() {
        section("name: a\nname: b\n");

        assertThat(messages()).containsExactly("t.yaml:2: 'name' is given twice.");
    }

    @Test
    void valuesKeepTheirSpelling() {
        Section section = section("version: 1.10\nanswer: no\nday: 2025-11-11\n");

        assertThat(section.text("version").value()).isEqualTo("1.10");
        assertThat(section.text("answer").value()).isEqualTo("no");
        assertThat(section.text("day").value()).isEqualTo("2025-11-11");
    }

    @Test
    void brokenYamlNamesItsLine() {
        assertThat(Section.of(SourceFile.of("t", "a: 1\nb: [1, 2\nc: 3\n"), faults))
                .isEmpty();
        assertThat(faults.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isBetween(2, 3);
            assertThat(fault.problem()).startsWith("not YAML: ");
        });
    }

    @Test
    void anEmptyFileIsAFault() {
        assertThat(Section.of(SourceFile.of("t", "# nothing\n"), faults)).isEmpty();
        assertThat(messages()).containsExactly("t.yaml: the file is empty.");
    }

    @Test
    void anAliasBombIsRefusedAtItsFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(i, i - 1));
        }

        assertThat(readInASecond(bomb.toString())).isEmpty();
        assertThat(messages())
                .containsExactly("t.yaml:1: not YAML: anchors and aliases are not accepted; repeat the text.");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(readInASecond("a: " + "[".repeat(100_000))).isEmpty();
        assertThat(faults.sorted()).hasSize(1);
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        assertThat(readInASecond("a: " + "x".repeat(NodeReader.LARGEST_FILE))).isEmpty();
        assertThat(messages()).containsExactly("t.yaml: the file is too large. Accepted: up to 1000000 bytes.");
    }

    @Test
    void aSecondDocumentInAFileIsRefused() {
        assertThat(Section.of(SourceFile.of("t", "a: 1\n---\nb: 2\n"), faults)).isEmpty();
        assertThat(faults.sorted())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("more than one YAML document"));
    }

    @Test
    void bytesThatAreNoTextAreAFault() {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0, 1, 2, (byte) 0xc3, 0x28};

        assertThat(Section.of(new SourceFile("t", "t.yaml", bytes), faults)).isEmpty();
        assertThat(faults.sorted()).hasSize(1);
    }

    private Optional<Section> readInASecond(String content) {
        SourceFile file = new SourceFile("t", "t.yaml", content.getBytes(StandardCharsets.UTF_8));
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Section.of(file, faults));
    }

    private Section section(String content) {
        return Section.of(SourceFile.of("t", content), faults).orElseThrow();
    }

    private List<String> messages() {
        return faults.sorted().stream().map(Fault::message).toList();
    }
}
