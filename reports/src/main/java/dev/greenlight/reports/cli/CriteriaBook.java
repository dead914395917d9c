package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Stance;
import dev.greenlight.reports.explanation.WhyReport;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The criteria book, and why it answers for one document as it does. */
@Command(
        name = "criteria",
        mixinStandardHelpOptions = true,
        description = "The criteria book. With an id, one criterion in full.")
final class CriteriaBook implements Callable<Integer> {
    /** The forms in which an explanation can be written. */
    enum Form {
        TEXT,
        HTML
    }

    @Parameters(paramLabel = "ID", arity = "0..1", description = "One criterion.")
    private String id = "";

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description = "Which signals fired where in a document, and why its verdicts come out as they do.")
    private Path explained = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Of an explanation: text or html. Default: ${DEFAULT-VALUE}.")
    private Form form = Form.TEXT;

    private final World world;

    CriteriaBook(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Criteria book = ShippedBook.IT;
        if (!explained.toString().isEmpty()) return explain(book);
        if (id.isEmpty()) book.all().forEach(this::line);
        else whole(one(book));
        return Exit.DONE;
    }

    private Criterion one(Criteria book) {
        return book.find(id)
                .orElseThrow(() -> new UsageException("no criterion '" + id + "'. Accepted: "
                        + book.all().stream().map(Criterion::id).collect(Collectors.joining(", "))));
    }

    private void line(Criterion criterion) {
        world.out().printf(Locale.ROOT, "%-24s %-9s %s%n", criterion.id(), criterion.axis(), stances(criterion));
    }

    private static String stances(Criterion criterion) {
        return criterion.stances().stream().map(Stance::id).collect(Collectors.joining(" · "));
    }

    private void whole(Criterion criterion) {
        var out = world.out();
        out.println(
                criterion.question() + "\n\n" + criterion.subject() + "\n\nWhy it matters\n" + criterion.why() + "\n");
        criterion.stances().forEach(stance -> out.printf(Locale.ROOT, "%-18s %s%n", stance.id(), stance.meaning()));
        out.printf(Locale.ROOT, "%-18s %s%n", Verdict.SILENT, criterion.silence());
        out.println(
                "\nLimits\n" + criterion.limits() + "\n\n" + criterion.signals().size() + " signals, "
                        + criterion.examples().size() + " examples, version " + criterion.sha256());
    }

    private int explain(Criteria book) {
        if (!id.isEmpty()) one(book);
        Reader.Outcome outcome = new Reader().literally(explained);
        if (outcome instanceof Reader.Outcome.Unreadable unreadable)
            throw new UsageException(explained + " " + unreadable.detail() + ".");
        String markdown = ((Reader.Outcome.Text) outcome).markdown();
        WhyReport report = WhyReport.of(
                explained.toString(),
                ShippedAnalyzer.IT.explain(markdown),
                criterion -> id.isEmpty() || criterion.equals(id));
        world.out().print(form == Form.HTML ? report.html() : report.text(Terminal.of(world)));
        return Exit.DONE;
    }
}
