package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.Quote;
import dev.greenlight.catalog.criterion.Control;
import dev.greenlight.catalog.rating.Circumstances;
import dev.greenlight.catalog.rating.Question;
import dev.greenlight.catalog.rating.Rating;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to ask a vendor, ready to send. */
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        description =
                "What to ask the vendor: one question for each unknown, contradiction and condition, ready to send.")
final class VendorQuestions implements Callable<Integer> {
    @Mixin
    private ToolAsked tools = new ToolAsked();

    @Option(names = "--plan", paramLabel = "P", required = true, description = "The plan's id.")
    private String plan = "";

    private final World world;

    VendorQuestions(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        ToolAsked.Found found = tools.find(world);
        Audited audited = CheckedPlan.find(found.audit(), plan);
        Rating rating = found.audit().rate(audited, found.policy(), Circumstances.of(audited.tool()));
        List<Question> questions = rating.questions();
        world.out()
                .println("To " + audited.tool().maker().vendor() + ": questions on "
                        + audited.tool().name() + ", plan " + audited.plan().name() + ", from your terms as of "
                        + found.audit().day() + " (" + found.policy().ref() + ")");
        int number = 0;
        for (Question question : questions) print(++number, question);
        if (questions.isEmpty()) world.out().println("Nothing is open.");
        return Exit.DONE;
    }

    private void print(int number, Question question) {
        var out = world.out();
        out.println();
        out.println(number + ". " + CheckedUse.oneLine(question.text()) + " [" + question.criterion() + "]");
        for (Quote quote : question.about())
            out.println("   You write: \"" + CheckedUse.oneLine(quote.text()) + "\" ("
                    + quote.in().words() + ")");
        String controls = question.controls().stream().map(Control::reference).collect(Collectors.joining(", "));
        if (!controls.isEmpty()) out.println("   On the subject of: " + controls);
    }
}
