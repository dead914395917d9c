package dev.greenlight.analyzer.book;

import dev.greenlight.analyzer.Scope;
import dev.greenlight.analyzer.text.Fingerprint;
import java.util.List;
import java.util.Set;

/**
 * One question asked of all terms, as its file in the criteria book states it.
 *
 * @param id the file's name, such as {@code training-inputs}
 * @param number its place in the book
 * @param axis {@code security}, {@code rights} or {@code talent}
 * @param question the title of the file
 * @param subject what is looked for, and what belongs to other criteria
 * @param why why a reader should care
 * @param stances best to worst, without {@code silent}
 * @param silence what silence on this criterion means for the reader
 * @param joining how several findings of one document become its verdict
 * @param narrow narrow scopes that settle the verdict where no broader finding does
 * @param follows the id of the criterion whose findings this one takes up, or empty
 * @param most the number of findings that are kept of one document, the most telling first
 * @param signals in the order in which they are tried
 * @param examples in the order of the file
 * @param limits what the criterion is known to miss
 * @param file its text as a whole
 */
public record Criterion(
        String id,
        int number,
        String axis,
        String question,
        String subject,
        String why,
        List<Stance> stances,
        String silence,
        Joining joining,
        Set<Scope> narrow,
        String follows,
        int most,
        List<Signal> signals,
        List<Example> examples,
        String limits,
        String file) {
    /** How the stances found in one document become one. */
    public enum Joining {
        /** Promises add up: the best stance stands. */
        BEST,
        /** Rights reserved add up: the worst stance stands. */
        WORST,
        /** The worst stance stands, but a choice offered in one passage holds for another that does not mention it. */
        CHOICE,
        /** The best stance stands where any passage promises it; without such a promise the worst. */
        PROMISE,
        /** The worst stance stands where any passage states it; without one, the stance with most passages, of equals the worse. */
        MOST
    }

    public Criterion {
        stances = List.copyOf(stances);
        narrow = Set.copyOf(narrow);
        signals = List.copyOf(signals);
        examples = List.copyOf(examples);
    }

    /** The criterion's version: the hash of its file's bytes, in lower-case hex. */
    public String sha256() {
        return Fingerprint.of(List.of(file));
    }

    /** The rank of a stance, 0 for the best; -1 for a word that is no stance of this criterion. */
    public int rank(String stance) {
        for (int i = 0; i < stances.size(); i++) if (stances.get(i).id().equals(stance)) return i;
        return -1;
    }
}
