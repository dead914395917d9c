package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.reports.accuracy.Accuracy;
import dev.greenlight.reports.accuracy.AccuracyCard;
import dev.greenlight.reports.accuracy.Labelled;
import dev.greenlight.reports.accuracy.LeaveOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the accuracy card: accuracy.md and accuracy.html, with the worst mistakes.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--by-vendor",
            description = "Also the figures of each vendor, and whether confidence means what it says.")
    private boolean byVendor;

    @Option(
            names = "--aside",
            paramLabel = "TOOL",
            split = ",",
            description =
                    "Tools whose documents nobody read while writing signals: their figures beside those of the others.")
    private Set<String> aside = new TreeSet<>();

    @Option(
            names = "--folds",
            paramLabel = "N",
            description =
                    "Learn the second opinion anew N times, each time without a share of the vendors, and read those by it.")
    private int folds;

    @Option(
            names = "--lessons",
            paramLabel = "LABELS=TEXTS",
            arity = "1..*",
            description = "With --folds: labelled documents to learn from as well, which are not measured.")
    private Map<Path, Path> lessons = new LinkedHashMap<>();

    @Option(
            names = "--without-own-words",
            description =
                    "With --folds: read each vendor without the words of the book that no other vendor's documents have.")
    private boolean withoutOwnWords;

    @Option(
            names = "--calibrate",
            paramLabel = "FILE",
            description = "With --folds: write how often findings are confirmed, from which confidence comes.")
    private Optional<Path> calibration = Optional.empty();

    private final World world;

    Evaluate(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        if (folds < 2 && (calibration.isPresent() || !lessons.isEmpty() || withoutOwnWords))
            throw new UsageException(
                    "--calibrate, --lessons and --without-own-words need --folds of two or more: of documents from which "
                            + "the second opinion was learned it is surer than of any other.");
        Accuracy accuracy = folds < 2 ? asShipped() : leftOut();
        world.out().print(accuracy.table());
        AccuracyCard card = card(accuracy);
        if (byVendor) print(card, AccuracyCard.CALIBRATION, AccuracyCard.VENDORS);
        if (!aside.isEmpty()) print(card, AccuracyCard.ASIDE);
        if (out.isPresent()) world.note("Accuracy card: " + card.write(out.get()));
        return Exit.DONE;
    }

    private Accuracy leftOut() throws IOException {
        List<Labelled> learned = LabelledTexts.all(lessons).toList();
        LeaveOut leaveOut = new LeaveOut(ShippedBook.IT, learned, LabelledTexts.all(gold, corpus), folds);
        Progress progress = new Progress(world, "learning");
        Consumer<Integer> done = fold -> progress.step("share " + fold, fold, folds);
        LeaveOut.Measured measured = withoutOwnWords ? leaveOut.measureWithoutOwnWords(done) : leaveOut.measure(done);
        if (calibration.isPresent()) {
            Files.writeString(calibration.get(), measured.calibration().text());
            world.note("Calibration: " + calibration.get());
        }
        return measured.accuracy();
    }

    private Accuracy asShipped() throws IOException {
        Analyzer analyzer = ShippedAnalyzer.IT;
        Accuracy accuracy = new Accuracy(analyzer.book());
        List<Labelled> documents = LabelledTexts.all(gold, corpus);
        Progress progress = new Progress(world, "analysing");
        int[] done = {0};
        InOrder.forEach(documents, labelled -> new Judged(labelled, analyzer.analyze(labelled.text())), judged -> {
            accuracy.add(judged.labelled(), judged.analysis());
            progress.step(judged.labelled().document(), ++done[0], documents.size());
        });
        return accuracy;
    }

    private AccuracyCard card(Accuracy accuracy) {
        try {
            return accuracy.card(aside);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private void print(AccuracyCard card, String... titles) {
        for (String title : titles) world.out().print("\n" + card.section(title));
    }

    private record Judged(Labelled labelled, Analysis analysis) {}
}
