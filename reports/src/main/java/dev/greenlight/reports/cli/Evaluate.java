package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.reports.accuracy.Accuracy;
import dev.greenlight.reports.accuracy.Labelled;
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

/** How right the analyzer is, measured on labelled documents. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Accuracy per criterion on labelled documents; false comfort counted apart.")
final class Evaluate implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD_DIR", description = "Folder of label files.")
    private Path gold = Path.of("");

    @Option(names = "--corpus", paramLabel = "DIR", required = true, description = "Folder of the labelled documents.")
    private Path corpus = Path.of("");

    private final World world;

    Evaluate(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Criteria book = Criteria.shipped();
        Analyzer analyzer = Analyzer.by(book);
        Accuracy accuracy = new Accuracy(book);
        List<Path> files = labels();
        Progress progress = new Progress(world, "analysing");
        int[] done = {0};
        InOrder.forEach(files, file -> judged(file, analyzer), judged -> {
            accuracy.add(judged.labelled(), judged.analysis());
            progress.step(judged.labelled().document(), ++done[0], files.size());
        });
        world.out().print(accuracy.table());
        return Exit.DONE;
    }

    private record Judged(Labelled labelled, Analysis analysis) {}

    private Judged judged(Path file, Analyzer analyzer) {
        try {
            Labelled labelled =
                    Labelled.read(Files.readString(file), document -> Files.readString(corpus.resolve(document)));
            return new Judged(labelled, analyzer.analyze(labelled.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> labels() throws IOException {
        try (Stream<Path> all = Files.walk(gold)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) throw new UsageException(gold + " holds no label files (*.json).");
            return files;
        }
    }
}
