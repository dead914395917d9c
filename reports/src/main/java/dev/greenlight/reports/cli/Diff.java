package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.change.Comparison;
import dev.greenlight.reports.DiffReport;
import dev.greenlight.reports.Format;
import dev.greenlight.reports.ReportWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What lies between two versions of one document, for one pair or for many. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Two versions of one document: the change's class and the answers that moved.")
final class Diff implements Callable<Integer> {
    @Parameters(paramLabel = "BEFORE AFTER", arity = "0..2", description = "Markdown, text, HTML or PDF files.")
    private List<Path> files = List.of();

    @Option(
            names = "--pairs",
            paramLabel = "DIR",
            description = "A folder of <id>/before.md and <id>/after.md; one report per pair, in the order of the ids.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, jsonl (one line per pair), html or md. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    private final World world;
    private final Reader reader = new Reader();
    private boolean failures;
    private boolean worse;

    Diff(World world) {
        this.world = world;
    }

    /** Two versions to be compared. */
    private record Pair(String id, Path before, Path after) {}

    /** What came of a pair: a report, or why there is none. */
    private record Done(List<DiffReport> report, List<String> problems) {}

    @Override
    public Integer call() throws IOException {
        HistoryOutput.refuseTables(format);
        List<Pair> pairs = pairs();
        Comparison comparison = Comparison.by(ShippedAnalyzer.IT);
        ReportWriter writer = ReportWriter.of(format, Terminal.of(world));
        InOrder.forEach(pairs, pair -> compared(pair, comparison), done -> tell(done, writer));
        return worse ? Exit.WORSE : Exit.after(failures);
    }

    private List<Pair> pairs() throws IOException {
        if (folder.toString().isEmpty() == files.isEmpty() || files.size() == 1)
            throw new UsageException("diff needs two files, BEFORE and AFTER, or --pairs DIR with a folder of pairs.");
        if (!files.isEmpty()) return List.of(new Pair(files.get(0) + " → " + files.get(1), files.get(0), files.get(1)));
        try (Stream<Path> all = Files.list(folder)) {
            List<Pair> pairs = all.filter(Files::isDirectory)
                    .map(each -> new Pair(
                            each.getFileName().toString(), each.resolve("before.md"), each.resolve("after.md")))
                    .sorted(java.util.Comparator.comparing(Pair::id))
                    .toList();
            if (pairs.isEmpty()) throw new UsageException(folder + " holds no folders <id>/before.md, <id>/after.md.");
            return pairs;
        }
    }

    private Done compared(Pair pair, Comparison comparison) {
        Reader.Outcome before = reader.literally(pair.before());
        Reader.Outcome after = reader.literally(pair.after());
        if (before instanceof Reader.Outcome.Text was && after instanceof Reader.Outcome.Text is)
            return new Done(
                    List.of(DiffReport.of(pair.id(), comparison.between(was.markdown(), is.markdown()), is.markdown())),
                    List.of());
        return new Done(
                List.of(),
                Stream.concat(problem(pair.before(), before), problem(pair.after(), after))
                        .toList());
    }

    private static Stream<String> problem(Path file, Reader.Outcome outcome) {
        return outcome instanceof Reader.Outcome.Unreadable unreadable
                ? Stream.of(file + " " + unreadable.detail() + ".")
                : Stream.empty();
    }

    private void tell(Done done, ReportWriter writer) {
        failures |= !done.problems().isEmpty();
        done.problems().forEach(world::problem);
        try {
            for (DiffReport report : done.report()) {
                worse |= report.worse();
                writer.write(report, world.out());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
