package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How sure a finding is: the share of findings of the same signal that careful readers confirmed, on documents which they labelled. A
 * signal seldom seen leans on all findings of its stance, these on their criterion's, and these on the whole book's; so a signal that
 * was written or edited after the counting stands on its stance alone, and never on the figures of its former text.
 *
 * <p>{@code greenlight evaluate GOLD --corpus DIR --calibrate FILE} counts anew.
 */
public final class Calibration {
    private static final String SHIPPED = "calibration.tsv";
    private static final String HEAD = "criterion\tstance\tsignal\tfound\tconfirmed";
    private static final double SIGNAL_LEANS = 12;
    private static final double STANCE_LEANS = 16;
    private static final double CRITERION_LEANS = 20;
    private static final double NOTHING_KNOWN = 0.5;

    private final List<Count> counts;
    private final Map<List<String>, Share> shares = new HashMap<>();

    /**
     * What readers said of the findings of one signal.
     *
     * @param criterion the criterion's id
     * @param stance the stance of the findings
     * @param signal the mark of the signal's text, by {@link #mark}
     * @param found how many there were
     * @param confirmed how many of them touch a passage that is labelled with their stance
     */
    public record Count(String criterion, String stance, String signal, int found, int confirmed) {
        public Count {
            if (confirmed < 0 || confirmed > found)
                throw new IllegalArgumentException(confirmed + " of " + found + " is no share");
        }
    }

    private record Share(int found, int confirmed) {
        static final Share NONE = new Share(0, 0);

        Share plus(Share other) {
            return new Share(found + other.found, confirmed + other.confirmed);
        }

        double leaningOn(double prior, double weight) {
            return (confirmed + weight * prior) / (found + weight);
        }
    }

    private Calibration(List<Count> counts) {
        this.counts = counts;
        for (Count count : counts) {
            List<String> key = List.of(count.criterion(), count.stance(), count.signal());
            for (int part = 0; part <= key.size(); part++)
                shares.merge(
                        List.copyOf(key.subList(0, part)), new Share(count.found(), count.confirmed()), Share::plus);
        }
    }

    /** A calibration by these counts; those of the same signal and stance are added up. */
    public static Calibration by(Collection<Count> counts) {
        Map<List<String>, Share> sums = counts.stream()
                .collect(Collectors.toMap(
                        count -> List.of(count.criterion(), count.stance(), count.signal()),
                        count -> new Share(count.found(), count.confirmed()),
                        Share::plus));
        return new Calibration(sums.entrySet().stream()
                .map(entry -> new Count(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getKey().get(2),
                        entry.getValue().found(),
                        entry.getValue().confirmed()))
                .sorted(Comparator.comparing(Count::criterion)
                        .thenComparing(Count::stance)
                        .thenComparing(Count::signal))
                .toList());
    }

    /** The counts that come with the program. */
    static Calibration shipped() {
        try (InputStream file = Calibration.class.getResourceAsStream(SHIPPED)) {
            if (file == null) throw new IllegalStateException(SHIPPED + " is not on the class path.");
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Calibration read(String text) {
        return new Calibration(text.lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells ->
                        new Count(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), Integer.parseInt(cells[4])))
                .toList());
    }

    /** A mark of a signal's text that changes when the text does, and not when it moves in its file. */
    public static String mark(Signal signal) {
        return String.format(Locale.ROOT, "%08x", signal.query().hashCode());
    }

    /** The share of findings of a signal which readers confirm, from 0 to 1, in hundredths. */
    public double confidence(String criterion, String stance, Signal signal) {
        List<String> key = List.of(criterion, stance, mark(signal));
        double book = share(key, 0).leaningOn(NOTHING_KNOWN, 1);
        double ofCriterion = share(key, 1).leaningOn(book, CRITERION_LEANS);
        double ofStance = share(key, 2).leaningOn(ofCriterion, STANCE_LEANS);
        return Math.round(100 * share(key, 3).leaningOn(ofStance, SIGNAL_LEANS)) / 100.0;
    }

    private Share share(List<String> key, int parts) {
        return shares.getOrDefault(key.subList(0, parts), Share.NONE);
    }

    /** The counts as a file, one line per signal and stance. */
    public String text() {
        return HEAD + "\n"
                + counts.stream()
                        .map(count -> String.join(
                                        "\t",
                                        count.criterion(),
                                        count.stance(),
                                        count.signal(),
                                        Integer.toString(count.found()),
                                        Integer.toString(count.confirmed()))
                                + "\n")
                        .collect(Collectors.joining());
    }
}
