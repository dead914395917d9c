package dev.greenlight.reports.accuracy;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.Calibration;
import dev.greenlight.analyzer.Calibration.Ruling;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Reading;
import dev.greenlight.analyzer.Standing;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.opinion.SecondOpinion;
import dev.greenlight.analyzer.wording.Writings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads each labelled document by a second opinion that was learned without any document of its vendor, and if asked also without the
 * words of the book that no other vendor's documents have. The vendors are dealt out in turns, by their names; a second opinion is learned
 * for each share of them, from the labels of all others and from lessons.
 */
public final class LeaveOut {
    private final Criteria book;
    private final Teaching teaching;
    private final List<Labelled> gold;
    private final int folds;
    private final List<String> vendors;
    private final List<Labelled> known;

    private record Read(Labelled labelled, Reading reading, int fold) {}

    /**
     * @param lessons labelled documents that are learned from and not measured
     * @param gold labelled documents that are learned from and measured
     * @param folds into how many shares the vendors are dealt, at least two
     */
    public LeaveOut(Criteria book, List<Labelled> lessons, List<Labelled> gold, int folds) {
        this.book = book;
        this.gold = List.copyOf(gold);
        this.folds = folds;
        this.vendors =
                List.copyOf(new TreeSet<>(gold.stream().map(Labelled::vendor).toList()));
        this.known = Stream.concat(lessons.stream(), gold.stream()).toList();
        this.teaching = new Teaching(book, known);
    }

    /** How right the analyzer is on vendors that the learning did not see, and how often what it finds is confirmed. */
    public record Measured(Accuracy accuracy, Calibration calibration) {}

    /**
     * Learns and reads. The confidence of a finding is counted on the documents of other shares than its own.
     *
     * @param done hears of each share that has been learned and read
     */
    public Measured measure(Consumer<Integer> done) {
        return measure(
                opinion -> {
                    Analyzer one = Analyzer.by(book, opinion, Standing::likelihood);
                    return vendor -> one;
                },
                done);
    }

    /**
     * Leaves out as well the words of signals and concepts that no document but the vendor's has, gold or lesson: whoever wrote them may
     * have had them from there.
     */
    public Measured measureWithoutOwnWords(Consumer<Integer> done) {
        Writings writings = new Writings();
        known.forEach(labelled -> writings.add(labelled.vendor(), labelled.text()));
        return measure(
                opinion -> vendor -> Analyzer.by(book, opinion, Standing::likelihood, writings.without(vendor)), done);
    }

    /** Who reads the documents of each vendor, given a second opinion that was learned without it. */
    @FunctionalInterface
    private interface Readers {
        Function<String, Analyzer> by(SecondOpinion opinion);
    }

    private Measured measure(Readers readers, Consumer<Integer> done) {
        List<Read> read = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            read.addAll(read(fold, readers));
            done.accept(fold + 1);
        }
        Accuracy accuracy = new Accuracy(book);
        for (int fold = 0; fold < folds; fold++) {
            int own = fold;
            Calibration others =
                    calibration(read.stream().filter(each -> each.fold() != own).toList());
            read.stream()
                    .filter(each -> each.fold() == own)
                    .forEach(each -> accuracy.add(each.labelled(), calibrated(each.reading(), others)));
        }
        return new Measured(accuracy, calibration(read));
    }

    private List<Read> read(int fold, Readers readers) {
        Set<String> kept = new TreeSet<>();
        for (int i = fold; i < vendors.size(); i += folds) kept.add(vendors.get(i));
        Function<String, Analyzer> reader = readers.by(teaching.opinionWithout(kept));
        return kept.parallelStream()
                .flatMap(vendor -> read(vendor, reader.apply(vendor), fold))
                .toList();
    }

    private Stream<Read> read(String vendor, Analyzer analyzer, int fold) {
        return gold.stream()
                .filter(labelled -> labelled.vendor().equals(vendor))
                .map(labelled -> new Read(labelled, analyzer.read(labelled.text()), fold));
    }

    private Calibration calibration(List<Read> read) {
        return Calibration.by(read.stream().flatMap(this::rulings).toList());
    }

    private Stream<Ruling> rulings(Read read) {
        Accuracy accuracy = new Accuracy(book);
        accuracy.add(read.labelled(), read.reading().analysis());
        return accuracy.judged().stream()
                .flatMap(judged -> judged.tries().stream())
                .map(tried -> new Ruling(read.reading().standing(tried.finding()), tried.confirmed()));
    }

    private static Analysis calibrated(Reading reading, Calibration calibration) {
        Analysis analysis = reading.analysis();
        List<Finding> findings = analysis.findings().stream()
                .map(finding -> finding.withConfidence(calibration.confidence(reading.standing(finding))))
                .toList();
        return new Analysis(analysis.language(), findings, analysis.verdicts(), analysis.notEvaluable());
    }
}
