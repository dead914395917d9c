package dev.greenlight.analyzer.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells who holds a right where the sentence names the right first: "title to the output vests in you", "all rights are yours". */
final class Holders {
    private static final String OWNING = "OWN";
    private static final Set<String> COMING_TO = Set.of(
            "belong", "belongs", "vest", "vests", "pass", "passes", "accrue", "accrues", "remain", "remains", "stay",
            "stays");
    private static final Set<String> LINKS = Set.of("to", "in", "with", "of");
    private static final int SENTENCE_REACH = 22;
    private static final int PARTY_REACH = 5;

    private final List<Draft> words;
    private final Subjects subjects;

    Holders(List<Draft> words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** Who holds the right named here, if the words that follow say so before anybody else acts. */
    Optional<Party> of(int right) {
        if (!words.get(right).is(OWNING)) return Optional.empty();
        for (int i = right; i < Math.min(words.size(), right + SENTENCE_REACH); i++) {
            if (i > right && subjects.at(i).isPresent()) return Optional.empty();
            if (words.get(i).surface().equals("yours")) return Optional.of(Party.CUSTOMER);
            if (words.get(i).surface().equals("ours")) return Optional.of(Party.VENDOR);
            if (COMING_TO.contains(words.get(i).surface()))
                return Grammar.denies(words.get(i - 1)) ? Optional.empty() : comesTo(i);
        }
        return Optional.empty();
    }

    private Optional<Party> comesTo(int verb) {
        for (int i = verb + 1; i < Math.min(words.size() - 1, verb + PARTY_REACH); i++) {
            if (words.get(i).surface().equals("yours")) return Optional.of(Party.CUSTOMER);
            if (words.get(i).surface().equals("ours")) return Optional.of(Party.VENDOR);
            if (LINKS.contains(words.get(i).surface())) return subjects.partyFrom(i + 1);
        }
        return Optional.empty();
    }
}
