package dev.greenlight.analyzer.wording;

import java.util.List;
import java.util.Optional;

/** Finds passives, "content may be used", and by whom they are done where that is told. */
final class Passives {
    /** Within how many words after "be", or after who undergoes it, a participle is a passive. */
    static final int REACH = 4;

    private static final int AGENT_REACH = 12;

    private final List<Draft> words;
    private final Subjects subjects;

    Passives(List<Draft> words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** Whether a passive stands here: "is used", "content used". */
    boolean at(int i) {
        if (!Verbs.isParticiple(words.get(i))) return false;
        if (i + 1 < words.size() && words.get(i + 1).surface().equals("by")) return true;
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            if (Grammar.isBe(words.get(j))) return true;
            if (subjects.at(j).isPresent()) return j > 0 && Grammar.isBe(words.get(j - 1));
            if (Grammar.isModal(words.get(j))) return false;
        }
        return i > 0 && words.get(i - 1).is("CONTENT") && !words.get(i).pause();
    }

    /** Whether the passive has a finite verb of its own, as in "content may be used", unlike "to be used". */
    boolean isFinite(int i) {
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            String surface = words.get(j).surface();
            if (surface.equals("be") || surface.equals("being"))
                return j > 0 && !words.get(j - 1).surface().equals("to") && !surface.equals("being");
            if (Grammar.isBe(words.get(j))) return true;
        }
        return false;
    }

    /** "Trained models": what has been done to a thing, of which nothing more is said. */
    boolean isQuality(int i) {
        if (!Verbs.isParticiple(words.get(i)) || i + 1 == words.size() || i == 0) return false;
        Draft next = words.get(i + 1);
        Draft before = words.get(i - 1);
        boolean verb = Grammar.isAuxiliary(before) || Grammar.isAdverb(before) || Grammar.denies(before);
        return !verb && next.is("MODEL") && !next.pause();
    }

    /** Who is named by "by". */
    Optional<Party> agent(int i) {
        for (int j = i + 1; j < Math.min(words.size() - 1, i + AGENT_REACH); j++) {
            boolean cut = words.get(j).pause() && Grammar.isPreposition(words.get(j - 1));
            if (cut || Grammar.isAuxiliary(words.get(j)) || Grammar.subordinates(words.get(j))) return Optional.empty();
            if (words.get(j).surface().equals("by")) return subjects.partyFrom(j + 1);
        }
        return Optional.empty();
    }
}
