package dev.greenlight.catalog.answer;

import dev.greenlight.catalog.tool.Precedence;
import dev.greenlight.catalog.tool.Strength;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which terms of a plan prevail over which. A signed agreement prevails over public text, and public
 * text over a vendor's answer; otherwise a sentence decides, and
 * only if it is found in terms that were read. A mere order of listing decides nothing, and neither do sentences by
 * which texts prevail over each other in a circle.
 */
final class Ranking {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private final List<Precedence> proven;

    Ranking(Dossier dossier) {
        List<Precedence> found = dossier.precedence().stream()
                .filter(precedence -> isFound(precedence, dossier))
                .toList();
        proven = found.stream()
                .filter(precedence -> precedence.over().stream()
                        .noneMatch(over -> leads(over, precedence.prevails(), found, new HashSet<>())))
                .toList();
    }

    private static boolean leads(String from, String to, List<Precedence> found, Set<String> seen) {
        if (from.equals(to)) return true;
        return seen.add(from)
                && found.stream()
                        .filter(precedence -> precedence.prevails().equals(from))
                        .flatMap(precedence -> precedence.over().stream())
                        .anyMatch(over -> leads(over, to, found, seen));
    }

    boolean prevails(Title one, Title over) {
        return isSigned(one) && !isSigned(over)
                || isDeclared(over) && one.strength().compareTo(Strength.DECLARED) < 0
                || decision(one, over).isPresent();
    }

    /** The sentence by which one text prevails over another. */
    Optional<Precedence> decision(Title one, Title over) {
        return proven.stream()
                .filter(precedence -> one.keys().contains(precedence.prevails()))
                .filter(precedence -> over.keys().stream().anyMatch(precedence.over()::contains))
                .filter(precedence -> !over.keys().contains(precedence.prevails()))
                .findFirst();
    }

    private static boolean isSigned(Title title) {
        return title.strength() == Strength.SIGNED_AGREEMENT;
    }

    private static boolean isDeclared(Title title) {
        return title.strength() == Strength.DECLARED;
    }

    private static boolean isFound(Precedence precedence, Dossier dossier) {
        String sentence = folded(precedence.sentence());
        return dossier.read().stream()
                .filter(read -> read.title().keys().contains(precedence.in()))
                .anyMatch(read -> folded(read.markdown()).contains(sentence));
    }

    private static String folded(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }
}
