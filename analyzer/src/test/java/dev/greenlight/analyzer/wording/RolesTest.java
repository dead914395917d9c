package dev.greenlight.analyzer.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.text.Clauses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does an act, and whether it is denied. Minimal pairs: one word apart, and the answer differs. */
class RolesTest {
    private static List<String> acts(String markdown, String act) {
        List<WordedClause> clauses = Wording.of(Clauses.of(markdown));
        return clauses.stream()
                .flatMap(clause -> clause.words().stream())
                .flatMap(word -> word.concepts().stream())
                .filter(concept -> concept.endsWith("." + act))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            We may use your content to train models.                                  | VENDOR.TRAIN
            We use Customer Personal Data only as told, and shall not train on it.    | VENDOR.NOT.TRAIN
            We may train on files of accounts that are not on a paid plan.            | VENDOR.TRAIN
            We may, so that nobody can be identified, train on your files.            | VENDOR.TRAIN
            We use files of Free and Creator users to train models.                   | VENDOR.TRAIN
            We will not tr\u2060ain on your files.                                        | VENDOR.NOT.TRAIN
            Will you use it? No - we train on licensed files.                         | VENDOR.TRAIN
            You keep your files, which we use to train models.                        | VENDOR.TRAIN
            We may use, but not disclose, your files in order to train models.        | VENDOR.TRAIN
            We may refuse, stop or train on any upload.                               | VENDOR.TRAIN
            Subprocessors are barred from training on your files.                     | OTHER.NOT.TRAIN
            Third parties that we work with may train on your files.                  | OTHER.TRAIN
            Members of the Gold level and above may train models on output.           | CUSTOMER.TRAIN
            We use data that does not identify you to train models.                   | VENDOR.TRAIN
            Files from non-enterprise users are used to train models.                 | VENDOR.TRAIN
            Projects that have not been opened for a year may be used to train.       | VENDOR.TRAIN
            You own your files, and no file shall be incorporated into training.      | VENDOR.NOT.TRAIN
            We use files, coded such that nobody is named, to train models.           | VENDOR.TRAIN
            As long as you keep a plan, your files are stored to train models.        | VENDOR.TRAIN
            A third-party provider may train on your prompts.                         | OTHER.TRAIN
            The provider of that model may train on your prompts.                     | OTHER.TRAIN
            The provider may train on your prompts.                                   | VENDOR.TRAIN
            Our agreements do not allow them to train on your prompts.                | OTHER.NOT.TRAIN
            The owner of that workspace may train on its files.                       | CUSTOMER.TRAIN
            We may not use your content to train models.                              | VENDOR.NOT.TRAIN
            You may use output to train models.                                       | CUSTOMER.TRAIN
            You may not use output to train models.                                   | CUSTOMER.NOT.TRAIN
            You agree not to use output to train models.                              | CUSTOMER.NOT.TRAIN
            Your content will be used to train our models.                            | VENDOR.TRAIN
            Your content is never used to train our models.                           | VENDOR.NOT.TRAIN
            No customer content will be used to train our models.                     | VENDOR.NOT.TRAIN
            Output must not be used by you to train models.                           | CUSTOMER.NOT.TRAIN
            You allow us to use your files to train models.                           | VENDOR.TRAIN
            You agree that we may train on your files.                                | VENDOR.TRAIN
            We don't train on your files.                                             | VENDOR.NOT.TRAIN
            We will neither sell your files nor train on them.                        | VENDOR.NOT.TRAIN
            We prohibit third parties from using your files to train.                 | OTHER.NOT.TRAIN
            You may not allow others to train on output.                              | OTHER.NOT.TRAIN
            Nothing in these terms permits us to train on your files.                 | VENDOR.NOT.TRAIN
            We shall not, and shall not permit any third party to, train on files.    | VENDOR.NOT.TRAIN
            We and our partners may train on your files.                              | VENDOR.TRAIN
            We will not use (or authorize third parties to use) files to train.       | VENDOR.NOT.TRAIN
            Neither we nor our subprocessors will train on your files.                | VENDOR.NOT.TRAIN
            We do not sell your files, nor do we train on them.                       | VENDOR.NOT.TRAIN
            Under no circumstances shall we train on your files.                      | VENDOR.NOT.TRAIN
            No third party may train on your files.                                   | OTHER.NOT.TRAIN
            We do not allow third parties to train on your files.                     | OTHER.NOT.TRAIN
            Do not use output to train models.                                        | CUSTOMER.NOT.TRAIN
            Our staff do not have leave to train on your files.                       | VENDOR.NOT.TRAIN
            To prevent fraud we train on your files.                                  | VENDOR.TRAIN
            You may not permit output to be used to train models.                     | CUSTOMER.NOT.TRAIN
            We will not use the files that you upload to train models.                | VENDOR.NOT.TRAIN
            You grant us a licence to use your files, including for training models.  | VENDOR.TRAIN
            We grant you a licence to use output for training.                        | CUSTOMER.TRAIN
            We do not sell data, but we may train on it.                              | VENDOR.TRAIN
            You are not allowed to train on output.                                   | CUSTOMER.NOT.TRAIN
            The files you upload are not used for training.                           | VENDOR.NOT.TRAIN
            Your files are not used by us or third parties to train models.           | VENDOR.NOT.TRAIN
            Neither the company nor its subprocessors shall train on your files.      | VENDOR.NOT.TRAIN
            In no event will we train on your files.                                  | VENDOR.NOT.TRAIN
            Files of our free users are used for training.                            | VENDOR.TRAIN
            We never use files of our enterprise customers to train models.           | VENDOR.NOT.TRAIN
            Our free users may use output for training.                               | CUSTOMER.TRAIN
            We do not keep your files, nor are they used to train models.             | VENDOR.NOT.TRAIN
            The files you choose to upload may be used for training.                  | VENDOR.TRAIN
            You consent to our use of your files for research, including training.    | VENDOR.TRAIN
            You consent to our use of your files and may not use output for training. | CUSTOMER.NOT.TRAIN
            Service providers train on your files only with consent.                  | OTHER.TRAIN
            Partners with whom we work may train on your files.                       | OTHER.TRAIN
            We will cease sharing files and train on our own.                         | VENDOR.TRAIN
            We will cease sharing files and training on them.                         | VENDOR.NOT.TRAIN
            We cannot, however, train on your files.                                  | VENDOR.NOT.TRAIN
            We do not sell files; however, we train on them.                          | VENDOR.TRAIN
            No employee of ours may train on your files.                              | VENDOR.NOT.TRAIN
            No one at our company will train on your files.                           | VENDOR.NOT.TRAIN
            Neither party shall train on files.                                       | OTHER.NOT.TRAIN
            Files may be kept no longer than necessary to train on them.              | VENDOR.TRAIN
            Workspace admins can train on files.                                      | CUSTOMER.TRAIN
            Models may be trained by the customer.                                    | CUSTOMER.TRAIN
            We may train on data that can no longer be linked to you, and do.         | VENDOR.TRAIN
            We may use data that can no longer be linked to you to train models.      | VENDOR.TRAIN
            It is not permitted to use the service to train models.                   | CUSTOMER.NOT.TRAIN
            Using output to train models is strictly prohibited.                      | CUSTOMER.NOT.TRAIN
            Use of customer data to train models is strictly prohibited.              | VENDOR.NOT.TRAIN
            Nothing in this section restricts our right to train on your files.       | VENDOR.TRAIN
            You can stop us from training on your files.                              | VENDOR.NOT.TRAIN
            You may not, and may not permit any end user to, train on output.         | CUSTOMER.NOT.TRAIN
            You agree that all files may serve for training.                          | VENDOR.TRAIN
            Files will no longer be shown and will serve for training.                | VENDOR.TRAIN
            No file is sold, and files are used to train models.                      | VENDOR.TRAIN
            The customer undertakes not to train on output.                           | CUSTOMER.NOT.TRAIN
            We train on files of nobody.                                              | VENDOR.NOT.TRAIN
            No, we train on your files.                                               | VENDOR.TRAIN
            No, all files are used to train models.                                   | VENDOR.TRAIN
            Advertising: none, and files are used to train models.                    | VENDOR.TRAIN
            Training on files: no, unless you agree.                                  | VENDOR.NOT.TRAIN
            No person reads your files, and your files are used to train models.      | VENDOR.TRAIN
            We sell files to no one, and train models on them.                        | VENDOR.TRAIN
            Files are shown to nobody and are used to train models.                   | VENDOR.TRAIN
            Files are neither sold nor rented, and are used to train models.          | VENDOR.TRAIN
            Under no circumstances will files be used to train models.                | VENDOR.NOT.TRAIN
            We, our affiliates and our partners may train on your files.              | VENDOR.TRAIN
            Our affiliates may train on your files.                                   | VENDOR.TRAIN
            Neither we nor our affiliates may train on your files.                    | VENDOR.NOT.TRAIN
            We share no files with partners and train on them.                        | VENDOR.TRAIN
            We train no models on your files.                                         | VENDOR.NOT.TRAIN
            We cease to store files that you upload, and train models on them.        | VENDOR.TRAIN
            We store files. Your affiliates may train on files.                       | OTHER.TRAIN
            """)
    void aSentenceTellsWhoTrains(String sentence, String expected) {
        assertThat(acts(sentence, "TRAIN")).containsExactly(expected);
    }

    @Test
    void aListItemTakesItsDenialFromTheLineAbove() {
        assertThat(acts("We will not:\n\n- sell your content\n- train on it\n", "TRAIN"))
                .containsExactly("VENDOR.NOT.TRAIN");
        assertThat(acts("You will not:\n\n- sell output\n- train on it\n", "TRAIN"))
                .containsExactly("CUSTOMER.NOT.TRAIN");
    }

    @Test
    void aVerbUnderATitleOfDutiesIsTheCustomers() {
        assertThat(acts("## Restrictions\n\nTrain models on output.\n\n## Fees\n\nNone.", "TRAIN"))
                .containsExactly("CUSTOMER.TRAIN");
    }

    @Test
    void theVendorsOwnNameActsAsTheVendor() {
        String markdown = "Lumen AI may store files. Lumen AI will keep them. Lumen AI shall not train on them.";
        assertThat(acts(markdown, "TRAIN")).containsExactly("VENDOR.NOT.TRAIN");
    }

    @Test
    void aNameInSmallLettersActsAsTheVendor() {
        assertThat(acts("Lumen Labs, Inc. (“lumen”) offers tools.\n\nlumen shall not train on files.", "TRAIN"))
                .containsExactly("VENDOR.NOT.TRAIN");
        assertThat(acts("zLumen may store files. zLumen will keep them. zLumen shall not train on them.", "TRAIN"))
                .containsExactly("VENDOR.NOT.TRAIN");
    }

    @Test
    void anExceptionEndsTheDenial() {
        assertThat(acts("We will not share your files, except that we disclose them to courts.", "SHARE"))
                .containsExactly("VENDOR.NOT.SHARE", "VENDOR.SHARE");
    }

    @Test
    void aDenialThatDeniesNothingIsNoDenial() {
        assertThat(Stream.of(
                                "We may share data, including but not limited to logs, and store it.",
                                "We have no obligation to store data.")
                        .flatMap(text -> acts(text, "RETAIN").stream()))
                .isNotEmpty()
                .allMatch("VENDOR.RETAIN"::equals);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Title to the output vests in you.                            | CUSTOMER.OWN
            As between you and us, title to the output is yours.         | CUSTOMER.OWN
            The platform and all rights in it belong exclusively to us.  | VENDOR.OWN
            You agree that all rights in the output belong solely to us. | VENDOR.OWN
            Title to the software remains with the company.              | VENDOR.OWN
            Title to the output does not pass to you.                    | VENDOR.OWN
            """)
    void whoeverARightComesToHoldsIt(String text, String holder) {
        assertThat(acts(text, "OWN")).isNotEmpty().containsOnly(holder);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            We share your files with no one.                             | SHARE  | VENDOR.NOT.SHARE
            We share no files with partners.                             | SHARE  | VENDOR.NOT.SHARE
            We keep files no longer than needed.                         | RETAIN | VENDOR.RETAIN
            We keep no files.                                            | RETAIN | VENDOR.NOT.RETAIN
            Your files are disclosed to nobody.                          | SHARE  | VENDOR.NOT.SHARE
            We keep neither prompts nor outputs.                         | RETAIN | VENDOR.NOT.RETAIN
            Files are not used for training and are deleted in a day.    | DELETE | VENDOR.DELETE
            No file is sold, and files are shared with processors.       | SHARE  | VENDOR.SHARE
            """)
    void aDenialReachesBackToItsVerbAndNotBeyondTheNext(String text, String act, String role) {
        assertThat(acts(text, act)).isNotEmpty().containsOnly(role);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            You authorize us to reproduce, analyse and use files to train models.   | VENDOR.TRAIN
            You let us train models on your files.                                  | VENDOR.TRAIN
            You consent to our use of your files to train models.                   | VENDOR.TRAIN
            You consent to us training models on your files.                        | VENDOR.TRAIN
            You grant us and our affiliates the right to store and train on files.  | VENDOR.TRAIN
            We may, if you agree, train on your files.                              | VENDOR.TRAIN
            We will not, if you object, train on your files.                        | VENDOR.NOT.TRAIN
            We store files when you save them, and train on none of them.           | VENDOR.NOT.TRAIN
            """)
    void whoIsLetActsAndAConditionWithinHandsTheSentenceBack(String text, String role) {
        assertThat(acts(text, "TRAIN")).isNotEmpty().containsOnly(role);
    }

    @Test
    void anExceptionWithinALeadInLeavesItsItemsDenied() {
        String list = """
                You may not do any of the following, unless the law forbids this restriction or you have our permission:

                - train models on output
                """;

        assertThat(acts(list, "TRAIN")).containsOnly("CUSTOMER.NOT.TRAIN");
    }

    @Test
    void whatALeadInExceptsIsNotDenied() {
        assertThat(acts("We do not use your files, except as needed to:\n\n- train a model for you", "TRAIN"))
                .containsOnly("VENDOR.TRAIN");
    }
}
