package dev.greenlight.analyzer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How sure a finding is: the share of findings like it that careful readers confirmed. Like it are those of its criterion that the second
 * opinion found about as likely. Where few were counted, they lean on the findings of all criteria that were as likely.
 *
 * <p>An opinion is surer of the documents it was learned from than of any other, so that only documents of vendors which it never saw may
 * be counted: {@code greenlight evaluate GOLD --corpus DIR --folds 4 --calibrate FILE} does so.
 */
public final class Calibration {
    private static final String SHIPPED = "calibration.tsv";
    private static final String HEAD = "criterion\tlikelihood\tfound\tconfirmed";

    /** Where bands of likelihood begin: each holds some hundred findings of the labelled set. */
    private static final List<Double> BANDS = List.of(0.0, 0.03, 0.1, 0.2, 0.4, 0.6, 0.8, 0.95);

    private static final double LEANS = 20;
    private static final double NOTHING_KNOWN = 0.5;
    private static final double HUNDREDTHS = 100;

    private final Map<Band, Share> shares;
    private final Map<Double, Share> ofAll;

    /**
     * What a reader said of a finding.
     *
     * @param likelihood how likely the second opinion found it, 0 to 1
     * @param confirmed whether the reader marked the passage with the same stance
     */
    public record Ruling(String criterion, double likelihood, boolean confirmed) {}

    private record Band(String criterion, double from) {}

    private record Share(int found, int confirmed) {
        static final Share NONE = new Share(0, 0);

        Share plus(Share other) {
            return new Share(found + other.found, confirmed + other.confirmed);
        }

        double leaningOn(double prior, double weight) {
            return (confirmed + weight * prior) / (found + weight);
        }
    }

    private Calibration(Map<Band, Share> shares) {
        this.shares = shares;
        this.ofAll = new HashMap<>();
        shares.forEach((band, share) -> ofAll.merge(band.from(), share, Share::plus));
    }

    /** A calibration by these rulings. */
    public static Calibration by(Collection<Ruling> rulings) {
        return new Calibration(rulings.stream()
                .collect(Collectors.toMap(
                        ruling -> new Band(ruling.criterion(), band(ruling.likelihood())),
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
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(
                        cells -> new Band(cells[0], Double.parseDouble(cells[1])),
                        cells -> new Share(Integer.parseInt(cells[2]), Integer.parseInt(cells[3])))));
    }

    private static double band(double likelihood) {
        double from = 0;
        for (double begin : BANDS) if (begin <= likelihood) from = begin;
        return from;
    }

    /** The share of findings as likely as this that readers confirm, from 0 to 1, in hundredths. */
    public double confidence(String criterion, double likelihood) {
        double from = band(likelihood);
        double likely = ofAll.getOrDefault(from, Share.NONE).leaningOn(NOTHING_KNOWN, 1);
        double share =
                shares.getOrDefault(new Band(criterion, from), Share.NONE).leaningOn(likely, LEANS);
        return Math.round(HUNDREDTHS * share) / HUNDREDTHS;
    }

    /** The counts as a file, one line per criterion and band of likelihood. */
    public String text() {
        TreeMap<String, Share> lines = new TreeMap<>();
        shares.forEach((band, share) ->
                lines.put(String.format(Locale.ROOT, "%s\t%.2f", band.criterion(), band.from()), share));
        return HEAD + "\n"
                + lines.entrySet().stream()
                        .map(line -> line.getKey() + "\t" + line.getValue().found() + "\t"
                                + line.getValue().confirmed() + "\n")
                        .collect(Collectors.joining());
    }
}
