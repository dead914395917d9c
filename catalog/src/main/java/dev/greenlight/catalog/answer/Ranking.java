package dev.greenlight.catalog.answer;

import dev.greenlight.catalog.tool.Precedence;
import dev.greenlight.catalog.tool.Strength;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which terms of a plan prevail over which. A signed agreement prevails over public text, and public
 * text over a vendor's answer; otherwise a sentence decides, and
 * only if it is found in terms that were read. A mere order of listing decides nothing.
 */
final class Ranking {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private final List<Precedence> proven;

    Ranking(Dossier dossier) {
        proven = dossier.precedence().stream()
                .filter(precedence -> isFound(precedence, dossier))
                .toList();
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
