package dev.greenlight.reports.explanation;

import dev.greenlight.analyzer.Audience;
import dev.greenlight.analyzer.Explanation;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Verdict;
import dev.greenlight.reports.Look;
import dev.greenlight.reports.Page;
import dev.greenlight.reports.Prose;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The steps from a document's text to its verdicts, in words.
 *
 * @param document the path under which it was given
 * @param notEvaluable why there are no verdicts, if there are none
 */
public record WhyReport(String document, Optional<String> notEvaluable, List<Answer> answers) {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dev.greenlight.reports.templates");

    /**
     * One criterion.
     *
     * @param verdict the stance, or one for each audience
     * @param rule how findings become the verdict
     * @param steps what was weighed for each audience
     */
    public record Answer(
            String criterion, String question, String verdict, String rule, List<String> steps, List<Step> passages) {
        public Answer {
            steps = List.copyOf(steps);
            passages = List.copyOf(passages);
        }
    }

    public WhyReport {
        answers = List.copyOf(answers);
    }

    /** @param asked which criteria to tell of, by id */
    public static WhyReport of(String document, Explanation explanation, Predicate<String> asked) {
        return new WhyReport(
                document,
                explanation.analysis().notEvaluable(),
                explanation.answers().stream()
                        .filter(answer -> asked.test(answer.criterion().id()))
                        .map(WhyReport::answer)
                        .toList());
    }

    private static Answer answer(Explanation.Answer answer) {
        Verdict verdict = answer.verdict();
        return new Answer(
                answer.criterion().id(),
                answer.criterion().question(),
                verdict.uniform()
                        ? verdict.individual()
                        : verdict.individual() + " for individuals, " + verdict.business() + " for businesses",
                rule(answer),
                weighing(answer),
                answer.considered().stream()
                        .map(considered -> Step.of(answer.criterion(), considered))
                        .toList());
    }

    private static String rule(Explanation.Answer answer) {
        String narrow = answer.criterion().narrow().stream()
                .map(scope -> scope.label())
                .sorted()
                .collect(Collectors.joining(" or "));
        return switch (answer.criterion().joining()) {
                    case BEST -> "Promises add up: the best stance stands.";
                    case WORST -> "Rights reserved add up: the worst stance stands.";
                    case CHOICE ->
                        "The worst stance stands, but a choice offered in one passage holds for the others; what is "
                                + "said of an audience by name goes before what is said of all.";
                    case PROMISE -> "The best stance stands where any passage promises it; else the worst.";
                    case MOST -> "The stance with most passages stands; of equals the better.";
                }
                + (narrow.isEmpty() ? "" : " Where nothing broader is found, passages on " + narrow + " settle it.");
    }

    private static List<String> weighing(Explanation.Answer answer) {
        List<String> steps = new ArrayList<>();
        if (answer.individual().equals(answer.business())) steps.add("Weighed: " + counts(answer.individual()));
        else
            for (Audience audience : Audience.values())
                steps.add("Weighed for " + audience.label() + " customers: "
                        + counts(audience == Audience.INDIVIDUAL ? answer.individual() : answer.business()));
        return steps;
    }

    private static String counts(List<Finding> findings) {
        if (findings.isEmpty()) return "nothing, so the text is silent.";
        Map<String, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::stance, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " × " + entry.getKey())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** For people at a terminal. */
    public String text(Look look) {
        return new WhyText(look).of(this);
    }

    /** A page that needs nothing else. */
    public String html() {
        StringOutput html = new StringOutput(1 << 16);
        TEMPLATES.render("why.jte", Map.of("report", this, "page", Page.alone()), html);
        return Prose.harmless(html.toString());
    }
}
