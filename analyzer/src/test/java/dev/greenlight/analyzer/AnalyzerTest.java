package dev.greenlight.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenlight.analyzer.book.BookFault;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.FaultyBookException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzerTest {
    private final Analyzer analyzer = Analyzer.by(Criteria.shipped());

    @Test
    void aLanguageWithoutABookIsNotEvaluableAndNeverSilent() {
        Analysis analysis = analyzer.analyze(
                "# Nutzungsbedingungen\n\nWir verwenden Ihre Inhalte, um unsere Modelle zu trainieren, sofern Sie dem nicht widersprechen. "
                        + "Sie können Ihre Inhalte jederzeit löschen, und wir bewahren sie nicht länger auf, als es für die Zwecke nötig ist.");
        assertThat(analysis.language()).isEqualTo("de");
        assertThat(analysis.notEvaluable()).contains("unsupported-language");
        assertThat(analysis.verdicts()).isEmpty();
    }

    @Test
    void aBookThatIsStillToBeReadAnswersTheSame() {
        String terms = "We keep your content for 30 days.\n\nWe will not use your content to train our models.";
        assertThat(Analyzer.soon(Criteria::shipped).analyze(terms)).isEqualTo(analyzer.analyze(terms));
    }

    @Test
    void faultOfALateBookShowsWhenItIsNeeded() {
        FaultyBookException fault = new FaultyBookException(List.of(new BookFault("a.md", 1, "has no question")));
        Analyzer late = Analyzer.soon(() -> {
            throw fault;
        });
        assertThatThrownBy(late::book).hasCause(fault);
    }

    @Test
    void chineseIsToldFromEnglish() {
        assertThat(analyzer.analyze("我们可能会使用您的内容来训练我们的模型。您可以随时删除您的内容。如果您不同意本条款,请立即停止使用本服务。"
                                + "我们会在法律允许的范围内收集、存储和使用您的个人信息,并采取合理的安全措施加以保护。"
                                + "您在使用本服务时应当遵守法律法规,不得侵犯他人的知识产权和合法权益。")
                        .language())
                .isEqualTo("zh");
    }

    @Test
    void englishWithoutItsSmallWordsIsStillEnglish() {
        String notes = "Prompts: stored thirty days. Images: stored ninety days. Payment records: seven years. "
                + "Account details: until deletion. Support tickets: two years. Server logs: fourteen days. "
                + "Backups: encrypted, thirty days. Deleted files: purged within one week.";
        assertThat(analyzer.analyze(notes).language()).isEqualTo("en");
    }

    @Test
    void aLengthOfTimeInATableAnswersTheHeadsAboveIt() {
        Analysis analysis =
                analyzer.analyze("## Retention\n\n| Item | Retention period |\n|---|---|\n| Prompts | 30 days |");
        assertThat(analysis.findings()).extracting(Finding::quote).contains("30 days");
    }

    @Test
    void anEmptyTextIsNotEvaluable() {
        assertThat(analyzer.analyze(" \n\n").notEvaluable()).contains("empty");
    }

    @Test
    void aDocumentThatSettlesNothingIsSilentOnEveryCriterion() {
        Analysis analysis =
                analyzer.analyze("# Imprint\n\nThis site is run by the people whose names are given below.");
        assertThat(analysis.findings()).isEmpty();
        assertThat(analysis.verdicts().values()).allMatch(Verdict::silent);
        assertThat(analysis.verdicts()).hasSameSizeAs(Criteria.shipped().all());
    }

    @Test
    void whatIsRememberedOfOtherVersionsChangesNoReading() {
        String terms = "# Terms\n\n\"Material\" means what you upload.\n\n## Use\n\n"
                + "We do not use Material to train our models.\n\nWe keep it for 30 days.";
        String redefined = terms.replace("\"Material\" means what you upload.", "You pay monthly.");
        String denied = terms.replace("We keep it", "We will not:\n\n- sell your data\n\nWe keep it");
        Analyzer remembering = analyzer.remembering();
        for (String version : List.of(terms, redefined, denied, "One line first.\n\n" + terms, terms))
            assertThat(remembering.read(version)).isEqualTo(analyzer.read(version));
    }

    @Test
    void offsetsCountCodePoints() {
        String markdown = "😀😀 Hello there.\n\nWe never sell your personal data to anyone.";
        Finding finding = analyzer.analyze(markdown).findings().get(0);
        assertThat(finding.quote()).isEqualTo("We never sell your personal data to anyone.");
        assertThat(finding.start()).isEqualTo(markdown.codePointCount(0, markdown.indexOf("We never")));
    }

    @Test
    void readingTwiceGivesTheSame() {
        String markdown = "We may use your content to train our models. You can opt out. We keep it for 30 days.";
        assertThat(analyzer.analyze(markdown)).isEqualTo(analyzer.analyze(markdown));
    }

    @Test
    void whatIsSaidOfBusinessCustomersDoesNotReachIndividuals() {
        Verdict verdict = analyzer.analyze("We may use your content to train our models unless you opt out. "
                        + "By default, we do not train on content of our enterprise customers.")
                .verdict("training-inputs");
        assertThat(verdict).isEqualTo(new Verdict("opt-out", "opt-in"));
    }

    @Test
    void aChoiceOfferedInOnePassageHoldsForAnotherThatDoesNotMentionIt() {
        String rule = "We may use your content to train our models. ";
        assertThat(analyzer.analyze(rule).verdict("training-inputs")).isEqualTo(Verdict.of("permitted"));
        assertThat(analyzer.analyze(rule + "We train on your files only with your consent.")
                        .verdict("training-inputs"))
                .isEqualTo(Verdict.of("opt-in"));
    }

    @Test
    void theWayOutMayBeToldInTheSentenceAfter() {
        String rule = "We may use your content to train our models.";
        assertThat(analyzer.analyze(rule + " You can turn this off in your settings.")
                        .verdict("training-inputs"))
                .isEqualTo(Verdict.of("opt-out"));
        assertThat(analyzer.analyze(rule + "\n\n## Sounds\n\nYou can turn this off in your settings.")
                        .verdict("training-inputs"))
                .isEqualTo(Verdict.of("permitted"));
    }

    @Test
    void aQuestionStatesNothing() {
        Analysis analysis = analyzer.analyze(
                "Do we use your content to train our models? No, we do not use your content to train our models.");
        assertThat(analysis.verdict("training-inputs")).isEqualTo(Verdict.of("prohibited"));
    }

    @Test
    void whatStandsAboveTheWholeTextIsNoException() {
        String rule = "We do not use your content to train our models.";
        assertThat(scope("# Privacy in the European Union\n\n" + rule)).isEqualTo(Scope.ALL);
        assertThat(scope("## Fees\n\nDue now.\n\n## European Union\n\n" + rule)).isEqualTo(Scope.REGION);
    }

    @Test
    void inADocumentAboutTheInterfaceItsUseIsTheRule() {
        String rule = "We do not use content sent to the API to train our models.";
        assertThat(scope(rule)).isEqualTo(Scope.ALL);
        assertThat(scope(rule + " We are here. ".repeat(9))).isEqualTo(Scope.API);
    }

    @Test
    void anInterfaceNamedBesideOtherServicesDoesNotNarrowTheRule() {
        String beside = " We are here. ".repeat(9);
        assertThat(scope("We do not use content sent to the website or the API to train our models." + beside))
                .isEqualTo(Scope.ALL);
        assertThat(scope("We do not use content sent through the API and the website to train our models." + beside))
                .isEqualTo(Scope.ALL);
    }

    @Test
    void anOrganizationIsNoPlanForCompanies() {
        assertThat(scope("We do not use content of you or your organization to train our models."))
                .isEqualTo(Scope.ALL);
        assertThat(scope("We do not use content of enterprise customers to train our models."))
                .isEqualTo(Scope.BUSINESS);
    }

    private Scope scope(String markdown) {
        return analyzer.analyze(markdown).findings().get(0).scope();
    }

    @Test
    void aTrialNamedInAnExceptionDoesNotNarrowTheRule() {
        Analysis analysis =
                analyzer.analyze("We do not use your content to train our models, except in preview programmes.");
        assertThat(analysis.findings()).first().extracting(Finding::scope).isEqualTo(Scope.ALL);
    }

    @Test
    void eachAnswerOfATableHoldsForThePlanOfItsColumn() {
        Analysis analysis = Analyzer.by(Criteria.shipped()).analyze("""
                        # Terms of service

                        Here we tell what happens with what you write and with what the assistant makes of it.

                        ## Model training

                        | Use of your data | Free plan | Enterprise plan |
                        |---|---|---|
                        | Your prompts are used to train our models | Yes | No |
                        """);

        assertThat(analysis.verdicts().get("training-inputs")).isEqualTo(new Verdict("permitted", "prohibited"));
    }

    @Test
    void aTitleThatIsTheBareNameOfAPlanTellsForWhomItsWordsHold() {
        Analysis analysis = analyzer.analyze("""
                # Terms of service

                Here we tell what happens with what you write and with what the assistant makes of it.

                ## Free

                We use your prompts to train our models.

                ## Business and Teams

                We do not use your prompts to train our models.
                """);

        assertThat(analysis.verdicts().get("training-inputs")).isEqualTo(new Verdict("permitted", "prohibited"));
    }

    @Test
    void anUpgradeOfModelsIsNoneOfAPlan() {
        Analysis analysis = analyzer.analyze(
                "We use your prompts to train and upgrade our models.\n\nIf you upgrade, we no longer train on your prompts.");

        assertThat(analysis.findings())
                .filteredOn(finding -> finding.criterion().equals("training-inputs"))
                .extracting(Finding::scope)
                .containsExactly(Scope.ALL, Scope.INDIVIDUAL);
    }

    @Test
    void anUpgradeThatIsOneWayOutOfTwoLeavesTheOtherToAll() {
        Analysis analysis = analyzer.analyze(
                "You may opt out of the training of our models on your content by writing to us or by upgrading to a Business plan.");

        assertThat(analysis.findings())
                .filteredOn(finding -> finding.criterion().equals("training-inputs"))
                .extracting(Finding::stance, Finding::scope)
                .containsExactly(tuple("opt-out", Scope.ALL));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            We use files of accounts that are not on a Team plan to train our models.                          | INDIVIDUAL
            Files of Enterprise customers are not used to train our models, whatever individual users choose.  | BUSINESS
            If you make a project public, we may use it to train our models.                                   | FEATURE
            We use recordings for a custom voice to train our models.                                          | FEATURE
            For public projects, we may use your content to train our models.                                  | FEATURE
            """)
    void scopeIsOfThoseWhomTheClauseIsFor(String clause, Scope scope) {
        assertThat(analyzer.read(clause).passages())
                .filteredOn(finding -> finding.criterion().equals("training-inputs"))
                .extracting(Finding::scope)
                .containsExactly(scope);
    }

    @Test
    void titleOfSeveralThingsBesideFeedbackSetsNothingApart() {
        Analysis analysis =
                analyzer.analyze("## Ownership; Customer Data; Feedback\n\nWe use your content to train our models.");

        assertThat(analysis.verdicts().get("training-inputs")).isEqualTo(Verdict.of("permitted"));
    }

    @Test
    void entityOfTheVendorThatAnOrderNamesIsNoCustomer() {
        Analysis analysis = analyzer.analyze("""
                This is between the Acme entity named in the Order Form ("Acme") and the customer named therein ("Customer").

                Acme may use Customer Data to train its models.
                """);

        assertThat(analysis.verdicts().get("training-inputs")).isEqualTo(Verdict.of("permitted"));
    }
}
