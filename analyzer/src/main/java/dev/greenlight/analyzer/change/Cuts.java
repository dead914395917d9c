package dev.greenlight.analyzer.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells clauses that were merely cut otherwise, into other sentences, items or titles, from clauses that say something else. */
final class Cuts {
    private static final int FEWEST_WORDS = 4;
    private static final long MOST_WORK = 400_000_000;

    private final Edition before;
    private final Edition after;
    private final Set<String> turned;

    private Cuts(Edition before, Edition after) {
        this.before = before;
        this.after = after;
        this.turned = turned(before.lines(), after.lines());
        turned.addAll(turned(after.lines(), before.lines()));
    }

    static Cuts between(Edition before, Edition after) {
        return new Cuts(before, after);
    }

    /** The pairs without those whose words stand in the other version as well, one after another and as often. */
    List<Alignment.Pair> without(List<Alignment.Pair> pairs) {
        long length = (long) before.markdown().length() + after.markdown().length();
        if (2 * length * pairs.size() > MOST_WORK) return pairs;
        return pairs.stream()
                .filter(pair -> !stands(pair.before(), before, after) || !stands(pair.after(), after, before))
                .toList();
    }

    private boolean stands(Optional<Line> line, Edition own, Edition others) {
        return line.isEmpty() || stands(line.get(), own, others);
    }

    private boolean stands(Line line, Edition own, Edition others) {
        if (turned.contains(line.identity()) || line.wordList().size() < FEWEST_WORDS) return false;
        if (others.count(line.words()) >= own.count(line.words())) return true;
        int times = own.countWithTitles(line.words());
        return times > 0 && others.countWithTitles(line.words()) >= times;
    }

    /** Identities of lines that stand under a lead-in in both versions, which turns them otherwise in the other. */
    private static Set<String> turned(List<Line> own, List<Line> others) {
        Set<String> identities = others.stream().map(Line::identity).collect(Collectors.toSet());
        Set<String> underLeadIn = others.stream()
                .filter(line -> !line.turn().isEmpty())
                .map(Line::words)
                .collect(Collectors.toSet());
        return own.stream()
                .filter(line -> !line.turn().isEmpty() && underLeadIn.contains(line.words()))
                .map(Line::identity)
                .filter(identity -> !identities.contains(identity))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
