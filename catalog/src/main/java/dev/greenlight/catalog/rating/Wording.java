package dev.greenlight.catalog.rating;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a passage, to see what it mentions. */
final class Wording {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private final String words;

    private Wording(String words) {
        this.words = words;
    }

    static Wording of(String passage) {
        return new Wording(normal(passage));
    }

    /** Whether a word, or a run of words, begins like one of these; they are in lower case, with one blank between words. */
    boolean mentions(Collection<String> beginnings) {
        return beginnings.stream().anyMatch(beginning -> words.contains(" " + beginning));
    }

    boolean mentions(String... beginnings) {
        return mentions(List.of(beginnings));
    }

    private static String normal(String text) {
        return " "
                + NO_LETTERS
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
