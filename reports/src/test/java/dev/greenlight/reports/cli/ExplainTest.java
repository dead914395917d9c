package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    @TempDir
    private Path folder;

    private String explain(String text, Object... options) throws IOException {
        Object[] args = new Object[options.length + 3];
        args[0] = "criteria";
        args[1] = "--explain";
        args[2] = Files.writeString(folder.resolve("terms.md"), text);
        System.arraycopy(options, 0, args, 3, options.length);
        Shell.Outcome outcome = new Shell(folder).run(args);
        assertThat(outcome.code()).isEqualTo(Exit.DONE);
        return outcome.out();
    }

    @Test
    void verdictIsTracedToRulePassageAndSignal() throws IOException {
        String why = explain("We keep your content for 30 days and then delete it.\n", "retention");
        assertThat(why)
                .startsWith("retention: bounded\nHow long is customer content kept?\n")
                .containsPattern("best stance stands|worst stance stands|most passages stands")
                .contains("Weighed: 1 × bounded.")
                .containsPattern("bounded {2}Bears on the verdict\\.")
                .containsPattern("by retention\\.md:\\d+: \\S")
                .doesNotContain("deletion:");
    }

    @Test
    void passageThatAGuardKeptOutIsShownWithTheGuard() throws IOException {
        String why = explain(
                "Your content will be subject to the notice period, and we retain your content for as long as necessary.\n",
                "retention");
        assertThat(why)
                .startsWith("retention: silent")
                .contains("Weighed: nothing, so the text is silent.")
                .contains("Not found: a guard tells that the criterion is not about this.")
                .contains("also matched, later in the file: retention.md:");
    }

    @Test
    void narrowScopeIsSaidNotToMoveTheVerdict() throws IOException {
        assertThat(explain(
                        "We will not use your content to train our models.\n\n"
                                + "For beta features, we may use your content to train our models.\n",
                        "training-inputs"))
                .startsWith("training-inputs: prohibited")
                .contains(
                        "permitted, feature only  Reported, but what holds for feature only does not move the verdict.");
    }

    @Test
    void pageIsSelfContainedAndEscapesTheText() throws IOException {
        assertThat(explain("We keep your content for <b>30 days</b> & then delete it.\n", "--format", "html"))
                .startsWith("<!doctype html>")
                .contains("default-src", "Bears on the verdict.", "for &lt;b")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void unreadLanguageIsSaid() throws IOException {
        assertThat(explain("Wir verwenden Ihre Inhalte nicht, um unsere Modelle zu trainieren. ".repeat(20)))
                .isEqualTo("not evaluable: unsupported-language\n");
    }
}
