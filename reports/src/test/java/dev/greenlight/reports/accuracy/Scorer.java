package dev.greenlight.reports.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withPrecision;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labelled set's own scorer; what needs it is skipped where it, or the language that it is written in, is absent. */
public final class Scorer {
    private static final Path SCRIPT =
            Path.of(System.getProperty("greenlight.shared", "../../shared"), "gold", "score.py");
    private static final Pattern FIGURE = Pattern.compile("\\d\\.\\d{3}");
    private static final double LAST_DIGIT = 0.0011;

    private Scorer() {}

    /**
     * Our table must be this one's, but for false comfort, which the scorer does not count. It adds up in the order of a set of words,
     * which is another in each run, so that a figure halfway between two may be rounded either way.
     */
    public static void assertThatFiguresAgree(String ours, Path labels, Path corpus, Path predictions)
            throws IOException, InterruptedException {
        assumeTrue(Files.exists(SCRIPT), "the labelled set's scorer is not here");
        assumeTrue(hasPython(), "python3 is not here");
        String counted =
                ours.lines().filter(line -> !line.startsWith("false comfort")).collect(Collectors.joining("\n"));
        String theirs = table(List.of(labels, corpus, predictions)).strip();
        assertThat(FIGURE.matcher(counted).replaceAll("figure"))
                .isEqualTo(FIGURE.matcher(theirs).replaceAll("figure"));
        assertThat(figures(counted)).containsExactly(figures(theirs), withPrecision(LAST_DIGIT));
        assertThat(ours).containsPattern("false comfort: \\d+ of \\d+ verdicts");
    }

    private static double[] figures(String table) {
        return FIGURE.matcher(table)
                .results()
                .mapToDouble(figure -> Double.parseDouble(figure.group()))
                .toArray();
    }

    private static String table(List<Path> args) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("python3", SCRIPT.toString());
        args.forEach(arg -> builder.command().add(arg.toString()));
        Process process = builder.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return out;
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
