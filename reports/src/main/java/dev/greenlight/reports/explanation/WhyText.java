package dev.greenlight.reports.explanation;

import dev.greenlight.reports.Look;
import dev.greenlight.reports.Prose;
import java.util.stream.Collectors;

/** Tells why at a terminal. */
final class WhyText {
    private final Look look;

    WhyText(Look look) {
        this.look = look;
    }

    String of(WhyReport report) {
        return report.notEvaluable()
                        .map(reason -> "not evaluable: " + reason + "\n")
                        .orElse("")
                + report.answers().stream().map(this::answer).collect(Collectors.joining("\n"));
    }

    private String answer(WhyReport.Answer answer) {
        return look.bold(answer.criterion() + ": " + answer.verdict()) + "\n" + answer.question() + "\n"
                + answer.rule() + "\n"
                + String.join("\n", answer.steps()) + "\n"
                + answer.passages().stream().map(this::passage).collect(Collectors.joining());
    }

    private String passage(Step step) {
        String section = step.section().isEmpty() ? "" : Prose.path(step.section()) + ", ";
        return "\n  " + look.bold(step.stance()) + "  " + step.fate() + "\n  “" + Prose.words(step.quote()) + "”\n  "
                + look.dim(section + step.place()) + "\n  "
                + look.dim("by " + step.signal().name() + ": "
                        + Prose.clean(step.signal().query()))
                + (step.rivals().isEmpty()
                        ? ""
                        : "\n  " + look.dim("also matched, later in the file: " + String.join(", ", step.rivals())))
                + "\n";
    }
}
