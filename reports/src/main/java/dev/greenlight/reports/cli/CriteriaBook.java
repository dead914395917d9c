package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Verdict;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Stance;
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
    @Parameters(paramLabel = "ID", arity = "0..1", description = "One criterion.")
    private String id = "";

    @Option(names = "--explain", paramLabel = "FILE", description = "Which signals fired where in a document.")
    private Path explained = Path.of("");

    private final World world;

    CriteriaBook(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Criteria book = Criteria.shipped();
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
        Reader.Outcome outcome = new Reader().literally(explained);
        if (outcome instanceof Reader.Outcome.Unreadable unreadable)
            throw new UsageException(explained + " " + unreadable.detail() + ".");
        Analysis analysis = Analyzer.by(book).analyze(((Reader.Outcome.Text) outcome).markdown());
        analysis.notEvaluable().ifPresent(reason -> world.out().println("not evaluable: " + reason));
        for (Criterion criterion : book.all())
            if (id.isEmpty() || criterion.id().equals(id)) explain(criterion, analysis);
        return Exit.DONE;
    }

    private void explain(Criterion criterion, Analysis analysis) {
        Verdict verdict = analysis.verdict(criterion.id());
        world.out()
                .println(criterion.id() + ": "
                        + (verdict.uniform()
                                ? verdict.individual()
                                : "individual " + verdict.individual() + ", business " + verdict.business())
                        + " (findings join by " + criterion.joining().name().toLowerCase(Locale.ROOT) + ")");
        for (Finding finding : analysis.findings())
            if (finding.criterion().equals(criterion.id()))
                world.out()
                        .println("  " + finding.signal() + "  " + finding.stance() + ", "
                                + finding.scope().label() + "  [" + finding.start() + ".." + finding.end() + "]  "
                                + finding.quote());
    }
}
