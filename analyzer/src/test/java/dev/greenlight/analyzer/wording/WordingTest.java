package dev.greenlight.analyzer.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.text.Clauses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static List<WordedClause> read(String markdown) {
        return Wording.of(Clauses.of(markdown));
    }

    private static boolean has(WordedClause clause, String surface, String concept) {
        return clause.words().stream()
                .anyMatch(word ->
                        word.surface().equals(surface) && word.concepts().contains(concept));
    }

    @Test
    void aTermDefinedToIncludeOutputCountsAsOutput() {
        String markdown =
                "“Project Assets” means inputs that you upload and outputs generated from them. We store Project Assets.";
        assertThat(has(read(markdown).get(1), "project", "OUTPUT")).isTrue();
    }

    @Test
    void aTermDefinedAsWhatIsPutInIsNoOutput() {
        String markdown = "“Project Assets” means files that you upload. We store Project Assets.";
        WordedClause clause = read(markdown).get(1);
        assertThat(has(clause, "project", "INPUT")).isTrue();
        assertThat(has(clause, "project", "OUTPUT")).isFalse();
    }

    @Test
    void aTermMayBeDefinedByTheVerbToBe() {
        String markdown = "“Clips” are the scenes that the service generates. You own your Clips.";
        assertThat(has(read(markdown).get(1), "clips", "OUTPUT")).isTrue();
    }

    @Test
    void theCountryIsNotTheVendor() {
        assertThat(has(read("We follow US law.").get(0), "u.s", "VENDOR")).isFalse();
        assertThat(has(read("Tell us.").get(0), "us", "VENDOR")).isTrue();
    }

    @Test
    void theVendorsNameInTheGenitiveMeansOur() {
        String markdown = "Lumen AI may store files. Lumen AI will keep them. Lumen AI shall delete them. ";
        WordedClause clause =
                read(markdown + "Lumen AI’s staff and Orchid’s staff see them.").get(3);
        assertThat(has(clause, "ai's", "OURS")).isTrue();
        assertThat(has(clause, "lumen", "VENDOR")).isFalse();
        assertThat(has(clause, "orchid's", "OURS")).isFalse();
    }

    @Test
    void theDocumentsTitleStandsAboveNoSection() {
        List<WordedClause> clauses = read("# Terms for California\n\n## Fees\n\nDue now.\n\n## Term\n\nOne year.");
        assertThat(clauses.get(0).section()).extracting(Word::surface).containsExactly("fees");
    }

    @Test
    void theHeadingOfAPageOnOneSubjectStandsAboveItsClauses() {
        List<WordedClause> clauses = read("# How long we keep prompts\n\nThirty days.\n\nBackups: ninety days.");
        assertThat(clauses.get(0).section()).extracting(Word::surface).contains("keep", "prompts");
    }

    @Test
    void aPluginThatMayDoMuchIsNotTheVendor() {
        String markdown = "A Plugin may read files. Your Plugin will show them. The Plugin shall not send them.";
        assertThat(has(read(markdown).get(0), "plugin", "VENDOR")).isFalse();
    }

    @Test
    void agentNounsAreNotTakenForTheirVerbs() {
        assertThat(has(read("Our processors help us.").get(0), "processors", "USE"))
                .isFalse();
        assertThat(has(read("We respond promptly.").get(0), "promptly", "INPUT"))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "thirty (30) days, P30D",
        "30 days, P30D",
        "a 90-day period, P90D",
        "30 rolling days, P30D",
        "five additional years, P5Y",
        "seventy-two hours, PT72H",
        "one hundred eighty days, P180D",
        "one hundred and eighty (180) days, P180D",
        "two hundred (200) days, P200D",
        "three months' time, P3M",
        "one year, P1Y",
        "twelve months, P12M",
        "forty-five (45) calendar days, P45D",
        "forty five days, P45D",
        "72 hours, PT72H",
        "two weeks, P2W"
    })
    void lengthsOfTimeBecomeIsoDurations(String words, String duration) {
        assertThat(Durations.first(read("We keep it for " + words + ".").get(0).words()))
                .contains(duration);
    }

    @Test
    void aNumberWithoutAUnitIsNoDuration() {
        assertThat(Durations.first(
                        read("See section 30 of the 12 articles.").get(0).words()))
                .isEmpty();
    }

    @Test
    void aCustomerIsKnownByTheNameThatADescriptionGivesIt() {
        List<WordedClause> clauses = Wording.of(Clauses.of("""
                This agreement is between Acme Labs LLC ("Acme") and the agency named in the order ("Studio").

                Studio shall pay. Studio may leave. Studio will not train models.
                """));

        assertThat(clauses.get(3).words().get(0).concepts())
                .contains("CUSTOMER")
                .doesNotContain("VENDOR");
    }

    @Test
    void whoSellsIsNoCustomer() {
        List<WordedClause> clauses = Wording.of(
                Clauses.of("Each institution that engages a supplier (\"Vendor\") is bound. Vendor may train models."));

        assertThat(clauses.get(1).words().get(0).concepts()).contains("VENDOR").doesNotContain("CUSTOMER");
    }

    @Test
    void whatAnEntitySignsNamesNoParty() {
        List<WordedClause> clauses = Wording.of(
                Clauses.of("The company signing an order form (\"Order Form\") is bound. The Order Form binds."));

        assertThat(clauses.get(1).words().get(1).concepts()).doesNotContain("CUSTOMER");
    }

    @Test
    void whatInputsAndOutputsAreTogetherIsBoth() {
        List<WordedClause> clauses = Wording.of(
                Clauses.of("Prompts and Images together are \"Work Content\". We keep Work Content for a day."));

        assertThat(clauses.get(1).words().get(2).concepts()).contains("INPUT", "OUTPUT");
    }

    @Test
    void aHostingCompanyIsNotTheCompany() {
        List<WordedClause> clauses = Wording.of(Clauses.of("The hosting company may read files. The company may not."));

        assertThat(clauses.get(0).words().get(2).concepts()).doesNotContain("VENDOR");
        assertThat(clauses.get(1).words().get(1).concepts()).contains("VENDOR");
    }
}
