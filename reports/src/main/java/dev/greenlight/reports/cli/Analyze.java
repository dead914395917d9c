package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.reports.DocumentReport;
import dev.greenlight.reports.Format;
import dev.greenlight.reports.ReportWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What documents say: findings with exact quotes, and verdicts. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Markdown, HTML or PDF files, or folders of them, to findings and verdicts.")
final class Analyze implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders of files.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, jsonl (one line per file, in input order), json, html, csv or md.")
    private Format format = Format.TEXT;

    private final World world;
    private boolean failures;

    Analyze(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Reader reader = new Reader();
        ReportWriter writer = ReportWriter.of(format, Terminal.of(world));
        InOrder.forEach(
                Input.files(paths),
                file -> new Done(file, reader.literally(file), ShippedAnalyzer.IT),
                done -> tell(done, writer));
        return Exit.after(failures);
    }

    private void tell(Done done, ReportWriter writer) {
        if (done.outcome instanceof Reader.Outcome.Unreadable unreadable) {
            failures = true;
            world.problem(done.file + " " + unreadable.detail() + ".");
            return;
        }
        try {
            for (DocumentReport report : done.report) writer.write(report, world.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (world.terminal()) world.out().flush();
    }

    /** One file, read and analysed by the thread that made this. */
    private static final class Done {
        private final Path file;
        private final Reader.Outcome outcome;
        private final List<DocumentReport> report;

        Done(Path file, Reader.Outcome outcome, Analyzer analyzer) {
            this.file = file;
            this.outcome = outcome;
            this.report = outcome instanceof Reader.Outcome.Text text
                    ? List.of(new DocumentReport(file.toString(), text.markdown(), analyzer.analyze(text.markdown())))
                    : List.of();
        }
    }
}
