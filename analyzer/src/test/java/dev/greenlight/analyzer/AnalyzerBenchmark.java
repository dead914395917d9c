package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Criteria;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast the full book reads real terms on one core. One operation reads the whole labelled corpus of 275,000 words, so words a second
 * are 275,000 divided by the seconds shown. Run by {@code mvn -q -pl analyzer -Pbenchmark clean test-compile exec:exec}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class AnalyzerBenchmark {

    /** How many times the book holds each of its signals, to see what a larger book costs. */
    @Param({"1", "10"})
    private int book = 1;

    private List<String> corpus = List.of();
    private Analyzer analyzer = Analyzer.by(Criteria.shipped().only(List.of()));

    /** Reads the corpus from the folder named by the system property {@code greenlight.shared}. */
    @Setup
    public void read() throws IOException {
        Path gold = Path.of(System.getProperty("greenlight.shared", "../../shared"), "gold", "corpus");
        try (Stream<Path> files = Files.walk(gold)) {
            corpus = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(AnalyzerBenchmark::text)
                    .toList();
        }
        analyzer = Analyzer.by(enlarged());
    }

    private Criteria enlarged() throws IOException {
        Path folder = Files.createTempDirectory("book");
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/greenlight/analyzer/criteria"))) {
            for (Path file : files.toList())
                Files.writeString(folder.resolve(file.getFileName()), enlarged(text(file)));
        }
        return Criteria.read(folder);
    }

    private String enlarged(String criterion) {
        int signals = criterion.indexOf("## Signals");
        int examples = criterion.indexOf("## Examples");
        return criterion.substring(0, signals)
                + criterion.substring(signals, examples).repeat(book)
                + criterion.substring(examples);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole corpus by the whole book. */
    @Benchmark
    public int corpus() {
        return corpus.stream()
                .mapToInt(text -> analyzer.analyze(text).findings().size())
                .sum();
    }
}
