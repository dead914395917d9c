package dev.greenlight.analyzer;

import dev.greenlight.analyzer.Standing.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How sure a finding is: the share of findings like it that careful readers confirmed. Like it are those that stand so in their documents
 * and that the second opinion found about as likely. Where few were counted, they lean on all that stand so, however likely.
 *
 * <p>An opinion is surer of the documents it was learned from than of any other, so that only documents of vendors which it never saw may
 * be counted: {@code greenlight evaluate GOLD --corpus DIR --folds 4 --calibrate FILE} does so.
 */
public final class Calibration {
    private static final String SHIPPED = "calibration.tsv";
    private static final String HEAD = "firm\tplace\tdecides\tlikelihood\tfound\tconfirmed";

    /** Where bands of likelihood begin: each holds some hundreds of findings of the labelled set. */
    private static final List<Double> BANDS = List.of(0.0, 0.1, 0.6, 0.95);

    private static final double LEANS = 20;
    private static final double NOTHING_KNOWN = 0.5;
    private static final double HUNDREDTHS = 100;

    private final Map<Kind, Share> shares;
    private final Map<Kind, Double> confidences = new ConcurrentHashMap<>();

    /**
     * What a reader said of a finding.
     *
     * @param confirmed whether the reader marked the passage with the same stance
     */
    public record Ruling(Standing standing, boolean confirmed) {}

    /** Findings that stand alike. */
    private record Kind(boolean firm, Place place, boolean decides, double from) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER = Comparator.comparing(Kind::firm)
                .reversed()
                .thenComparing(Kind::place)
                .thenComparing(Kind::decides, Comparator.reverseOrder())
                .thenComparing(Kind::from);

        static Kind of(Standing standing) {
            double from = 0;
            for (double begin : BANDS) if (begin <= standing.likelihood()) from = begin;
            return new Kind(standing.firm(), standing.place(), standing.decides(), from);
        }

        static Kind of(List<String> cells) {
            return new Kind(
                    Boolean.parseBoolean(cells.get(0)),
                    Place.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
                    Boolean.parseBoolean(cells.get(2)),
                    Double.parseDouble(cells.get(3)));
        }

        /** Whether the other stands so in its document, however likely; of a clause read alone, whether it is as firm. */
        boolean standsLike(Kind other) {
            boolean alone = place == Place.ALONE;
            return firm == other.firm && (alone || place == other.place && decides == other.decides);
        }

        /** Whether the other is also about as likely. */
        boolean isLike(Kind other) {
            return standsLike(other) && from == other.from;
        }

        String text() {
            return String.format(
                    Locale.ROOT, "%b\t%s\t%b\t%.2f", firm, place.name().toLowerCase(Locale.ROOT), decides, from);
        }

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
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

    private Calibration(Map<Kind, Share> shares) {
        this.shares = new TreeMap<>(shares);
    }

    /** A calibration by these rulings. */
    public static Calibration by(Collection<Ruling> rulings) {
        return new Calibration(rulings.stream()
                .collect(Collectors.toMap(
                        ruling -> Kind.of(ruling.standing()),
                        ruling -> new Share(1, ruling.confirmed() ? 1 : 0),
                        Share::plus)));
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
                .map(line -> List.of(line.split("\t")))
                .collect(Collectors.toMap(
                        Kind::of, cells -> new Share(Integer.parseInt(cells.get(4)), Integer.parseInt(cells.get(5))))));
    }

    /** The share of findings that stand so which readers confirm, from 0 to 1, in hundredths. */
    public double confidence(Standing standing) {
        return confidences.computeIfAbsent(Kind.of(standing), this::counted);
    }

    private double counted(Kind kind) {
        double standingSo = all(kind::standsLike).leaningOn(NOTHING_KNOWN, 1);
        return Math.round(HUNDREDTHS * all(kind::isLike).leaningOn(standingSo, LEANS)) / HUNDREDTHS;
    }

    private Share all(Predicate<Kind> like) {
        return shares.entrySet().stream()
                .filter(share -> like.test(share.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Share.NONE, Share::plus);
    }

    /** The counts as a file, one line per kind of finding. */
    public String text() {
        return HEAD + "\n"
                + shares.entrySet().stream()
                        .map(line ->
                                line.getKey().text() + "\t" + line.getValue().found() + "\t"
                                        + line.getValue().confirmed() + "\n")
                        .collect(Collectors.joining());
    }
}
