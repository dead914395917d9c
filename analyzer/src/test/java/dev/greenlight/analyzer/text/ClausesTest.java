package dev.greenlight.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private static List<String> texts(String markdown) {
        return Clauses.of(markdown).stream().map(Clause::text).toList();
    }

    private static List<String> quotes(String markdown) {
        return Clauses.of(markdown).stream()
                .map(clause -> markdown.substring(clause.start(), clause.end()))
                .toList();
    }

    @Test
    void sentencesOfAParagraphAreClauses() {
        assertThat(texts("We keep it. You may leave.")).containsExactly("We keep it.", "You may leave.");
    }

    @Test
    void abbreviationsOfTheLawDoNotEndASentence() {
        assertThat(texts("We act under Art. 6 GDPR, e.g. for Acme Corp. and others, see Sec. 4 of it."))
                .hasSize(1);
    }

    @Test
    void anAbbreviationAfterAHyphenOrAQuotationMarkEndsNoSentence() {
        assertThat(
                        texts(
                                "We rely on the EU-U.S. Data Privacy Framework. “U.S. Laws” means the laws of the U.S. Congress."))
                .hasSize(2);
    }

    @Test
    void noIsAnAnswerUnlessANumberFollows() {
        assertThat(texts("Can I leave? No. We keep all files."))
                .containsExactly("Can I leave?", "No.", "We keep all files.");
        assertThat(texts("We follow Regulation (EU) No. 2016/679 in all.")).hasSize(1);
    }

    @Test
    void aSectionNumberIsNoSentence() {
        assertThat(texts("7.1. We delete content. 7.2. We keep logs."))
                .containsExactly("7.1. We delete content.", "7.2. We keep logs.");
    }

    @Test
    void aMissingBlankStillEndsASentence() {
        assertThat(texts("We store your Inputs.You may delete them."))
                .containsExactly("We store your Inputs.", "You may delete them.");
    }

    @Test
    void aHostNameBeforeACommaEndsNoSentence() {
        assertThat(
                        texts(
                                "If you post in our forum at community.acme.com, on social media or in any gallery, we may show it."))
                .hasSize(1);
    }

    @Test
    void aFileNameEndsNoSentence() {
        assertThat(texts("Our robot respects robots.txt and Example.Com pages."))
                .hasSize(1);
    }

    @Test
    void capitalsAfterQuotationMarksBeginASentence() {
        assertThat(texts("THE SERVICE IS PROVIDED \"AS IS.\" EXCEPT AS STATED, WE WARRANT NOTHING."))
                .hasSize(2);
    }

    @Test
    void listItemsCarryTheLineAboveTheList() {
        List<Clause> clauses = Clauses.of("We will not:\n\n- sell your content\n- train on it\n\nWe may keep logs.");
        assertThat(clauses)
                .extracting(Clause::text)
                .containsExactly("We will not:", "sell your content", "train on it", "We may keep logs.");
        assertThat(clauses).extracting(Clause::leadIn).containsExactly("", "We will not:", "We will not:", "");
    }

    @Test
    void nestedListsCarryAllLinesAbove() {
        List<Clause> clauses = Clauses.of("You agree not to:\n\n1. use output to:\n   - train models\n");
        assertThat(clauses.get(2).leadIn()).isEqualTo("You agree not to: use output to:");
    }

    @Test
    void aFinishedSentenceAboveAListIsNoLeadIn() {
        assertThat(Clauses.of("We do not sell data.\n\n- We keep logs.\n")
                        .get(1)
                        .leadIn())
                .isEmpty();
    }

    @Test
    void linesNumberedByHandAreListItemsToo() {
        List<Clause> clauses = Clauses.of("We will not:\n\n(a) sell content;\n\n(b) train on it.");
        assertThat(clauses).extracting(Clause::leadIn).containsExactly("", "We will not:", "We will not:");
    }

    @Test
    void clausesKnowTheHeadingsAbove() {
        List<Clause> clauses = Clauses.of("# Terms\n\n## Content\n\nYours.\n\n**Licence**\n\nOurs.\n\n## Fees\n\nDue.");
        assertThat(clauses)
                .extracting(Clause::section)
                .containsExactly(
                        List.of("Terms", "Content"), List.of("Terms", "Content", "Licence"), List.of("Terms", "Fees"));
    }

    @Test
    void boldWordsThatOpenAParagraphNameItsSubject() {
        Clause clause = Clauses.of("**Deletion:** You may ask us.").get(0);
        assertThat(clause.section()).containsExactly("Deletion:");
        assertThat(clause.text()).isEqualTo("Deletion: You may ask us.");
    }

    @Test
    void aRowThatIsAnsweredSaysWhatEachAnswerMakesOfIt() {
        String table = """
                | Use | Free plan | Paid plan |
                |---|---|---|
                | **Are prompts** used for training? | Yes, unless refused | **No** |
                """;

        assertThat(texts(table))
                .containsExactly(
                        "Are prompts used for training: Yes, unless refused", "Are prompts used for training: No");
        assertThat(Clauses.of(table)).extracting(Clause::leadIn).containsExactly("Free plan", "Paid plan");
        assertThat(quotes(table))
                .containsExactly(
                        "**Are prompts** used for training? | Yes, unless refused",
                        "**Are prompts** used for training? | Yes, unless refused | **No**");
    }

    @Test
    void aRowThatAsksNothingIsNotAnswered() {
        String table = "Before.\n\n| Use | Free | Paid |\n|---|---|---|\n| | Yes | No |\n| ? | Off | On |\n";

        assertThat(quotes(table)).containsExactly("Before.", "Yes", "No", "?", "Off", "On");
    }

    @Test
    void aQuestionThatIsALinkIsQuotedWhole() {
        String table = "| Use | Free |\n|---|---|\n| [Are files sold?](https://x.example) | No |\n";

        assertThat(texts(table)).containsExactly("Are files sold: No");
        assertThat(quotes(table)).containsExactly("[Are files sold?](https://x.example) | No");
    }

    @Test
    void whatStandsBehindAnEscapedPipeInATableIsQuotedExactly() {
        String table = """
                | Use | Kept for |
                |---|---|
                | A \\| B are [sold](https://x.example) `c\\|d`. **We** keep it all | *30* \\| 60 days |
                """;

        assertThat(texts(table)).containsExactly("A | B are sold c|d.", "We keep it all", "30 | 60 days");
        assertThat(quotes(table))
                .containsExactly(
                        "A \\| B are [sold](https://x.example) `c\\|d`.", "**We** keep it all", "*30* \\| 60 days");
    }

    @Test
    void aLongCellIsNoLongTitleOfItsRow() {
        String table = "| Use | Kept for |\n|---|---|\n| " + "a ".repeat(500) + "| 30 days |\n";

        assertThat(Clauses.of(table).get(1).section())
                .singleElement()
                .asString()
                .hasSize(200);
    }

    @Test
    void aRowMayHaveFewerCellsThanItsTable() {
        assertThat(
                        texts(
                                "| Data | Kept for | Why |\n|---|---|---|\n| Prompts are stored | 30 days |\n| Logs are stored |||\n"))
                .containsExactly("Prompts are stored", "30 days", "Logs are stored");
    }

    @Test
    void aRowThatGivesPeriodsStatesWhatItsFirstCellSays() {
        String table = "| Data | Kept for |\n|---|---|\n| Prompts are stored | 30 days |\n";

        assertThat(texts(table)).containsExactly("Prompts are stored", "30 days");
    }

    @Test
    void tableCellsCarryTheHeadOfTheirColumnAndTheFirstCellOfTheirRow() {
        List<Clause> clauses = Clauses.of("| Data | Kept for |\n|---|---|\n| Prompts | 30 days |\n");
        assertThat(clauses).extracting(Clause::text).containsExactly("Prompts", "30 days");
        assertThat(clauses.get(1).leadIn()).isEqualTo("Kept for");
        assertThat(clauses.get(1).section()).containsExactly("Prompts");
    }

    @Test
    void quotesHoldTheMarksOfTheMarkdown() {
        String markdown = "We use [your **data**](https://x.example) to *train*. Next.";
        assertThat(quotes(markdown)).containsExactly("We use [your **data**](https://x.example) to *train*.", "Next.");
        assertThat(texts(markdown).get(0)).isEqualTo("We use your data to train.");
    }

    @Test
    void aSentenceThatIsALinkKeepsItsBrackets() {
        assertThat(quotes("[We never sell data.](https://x.example) Never."))
                .containsExactly("[We never sell data.](https://x.example)", "Never.");
    }

    @Test
    void escapesAndEntitiesKeepOffsetsExact() {
        String markdown = "4\\. Terms &amp; conditions \\[apply\\]. We agree.";
        assertThat(quotes(markdown)).containsExactly("4\\. Terms &amp; conditions \\[apply\\].", "We agree.");
        assertThat(texts(markdown).get(0)).isEqualTo("4. Terms & conditions [apply].");
    }

    @Test
    void aLongSentenceIsCutAtItsInlineList() {
        String filler =
                "for the purposes that are described in these terms and in the documents that they incorporate by reference, ";
        String markdown = "We will " + filler + "(a) process content " + filler + "; (b) never sell content " + filler
                + "; and (c) delete it " + filler + "in time.";
        List<Clause> clauses = Clauses.of(markdown);
        assertThat(clauses).hasSize(4);
        assertThat(clauses.get(2).text()).startsWith("(b) never sell content");
        assertThat(clauses.get(2).leadIn()).startsWith("We will for the purposes");
    }

    @Test
    void headingsAreNoClauses() {
        assertThat(texts("# We train on your data\n\nNo.")).containsExactly("No.");
    }

    @Test
    void aSentenceInThePlaceOfAHeadingIsAClause() {
        String sentence = "Lumen is a public community. What you make here can be seen by everyone.";
        assertThat(texts("### " + sentence + "\n\nNo.")).hasSize(3).last().isEqualTo("No.");
    }
}
