package dev.greenlight.analyzer.change;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Reading;
import dev.greenlight.analyzer.text.Clauses;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A version made ready to be compared. Holds on to what was found out about it, so that a version that is compared with its predecessor
 * and with its successor is read once, and analysed once if ever. Safe for use by many threads.
 */
public final class Edition {
    private final String markdown;
    private final Function<String, Reading> reader;
    private @Nullable List<Line> lines;
    private @Nullable Reading reading;
    private @Nullable String clauseWords;
    private @Nullable String allWords;

    private Edition(String markdown, Function<String, Reading> reader) {
        this.markdown = markdown;
        this.reader = reader;
    }

    static Edition of(String markdown, Function<String, Reading> reader) {
        return new Edition(markdown, reader);
    }

    /** The text as recorded. */
    public String markdown() {
        return markdown;
    }

    /** What the text says. */
    public Analysis analysis() {
        return reading().analysis();
    }

    /** A hash of the words that count: equal for two versions that say the same in whatever order. */
    public String essence() {
        MessageDigest digest = sha256();
        lines().stream()
                .filter(line -> !line.words().isEmpty())
                .map(Line::identity)
                .sorted()
                .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often some words stand one after another, whatever sentences and items they are cut into. */
    int count(String words) {
        return count(words, clauseWords());
    }

    /** The same in the whole text, where item numbers and titles stand between. */
    int countWithTitles(String words) {
        return count(words, allWords());
    }

    private static int count(String words, String stream) {
        String bounded = " " + words + " ";
        int count = 0;
        for (int at = stream.indexOf(bounded); at >= 0; at = stream.indexOf(bounded, at + 1)) count++;
        return count;
    }

    private synchronized String clauseWords() {
        String known = clauseWords;
        if (known == null)
            clauseWords = known = lines().stream()
                    .map(Line::words)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" ", " ", " "));
        return known;
    }

    private synchronized String allWords() {
        String known = allWords;
        if (known == null) allWords = known = " " + Layout.words(markdown) + " ";
        return known;
    }

    /** Whether another version differs in layout, links, marks or dates only, as far as can be told without reading either. */
    public boolean sameWords(Edition other) {
        return Layout.only(markdown, other.markdown);
    }

    synchronized List<Line> lines() {
        List<Line> known = lines;
        if (known == null)
            lines = known = Clauses.of(markdown).stream()
                    .map(clause -> Line.of(clause, markdown))
                    .toList();
        return known;
    }

    synchronized Reading reading() {
        Reading known = reading;
        if (known == null) reading = known = reader.apply(markdown);
        return known;
    }
}
