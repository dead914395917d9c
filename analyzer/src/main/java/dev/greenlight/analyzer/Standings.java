package dev.greenlight.analyzer;

import dev.greenlight.analyzer.Standing.Place;
import dev.greenlight.analyzer.book.Strength;
import java.util.Comparator;
import java.util.List;

/** Tells how each passage on one criterion stands among all that a document has. */
final class Standings {
    private final Verdict verdict;
    private final List<Double> likeliest;

    /** @param verdict to which the passages came */
    Standings(List<Passage> found, Verdict verdict) {
        this.verdict = verdict;
        this.likeliest = found.stream()
                .map(Passage::likelihood)
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .toList();
    }

    Standing of(Passage passage) {
        boolean decides = verdict.individual().equals(passage.stance())
                || verdict.business().equals(passage.stance());
        return standing(passage, place(passage.likelihood()), decides);
    }

    /** Of a passage that was read without the rest of its document. */
    static Standing alone(Passage passage) {
        return standing(passage, Place.ALONE, false);
    }

    private static Standing standing(Passage passage, Place place, boolean decides) {
        return new Standing(passage.strength() == Strength.FIRM, place, decides, passage.likelihood());
    }

    private Place place(double likelihood) {
        long likelier = likeliest.stream().filter(other -> other > likelihood).count();
        return Place.values()[(int) likelier];
    }
}
