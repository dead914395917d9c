package dev.greenlight.analyzer.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** Tells titles from running text where the Markdown does not: bold lines, numbered lines, and bold words that open a paragraph. */
final class Titles {
    private static final int LONGEST = 120;
    private static final int SHORTEST_SENTENCE = 60;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:section|article|part|annex|schedule|exhibit)\\s+)?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[ivx]{1,5}|[a-z])[.):]?\\s+\\p{Lu}[^.:;?!]{1,100}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPITALS = Pattern.compile("(?=.*\\p{Lu}{2})[^\\p{Ll}\\p{Lo}.;!?]{4,80}");

    private Titles() {}

    /** Whether a paragraph is a title in disguise. */
    static boolean isTitle(Node paragraph, String text) {
        String line = text.strip();
        if (line.isEmpty() || line.length() > LONGEST || line.endsWith(",") || line.endsWith(";")) return false;
        if (isBold(paragraph)) return !isSentence(line);
        return startsUpper(line) && NUMBERED.matcher(line).matches()
                || CAPITALS.matcher(line).matches();
    }

    /** Whether words in the place of a title state something: they end with a full stop, and are longer than "Section 4. Use." */
    static boolean isSentence(String text) {
        String line = text.strip();
        return line.endsWith(".") && line.length() >= SHORTEST_SENTENCE;
    }

    /** The bold words that open a paragraph and name its subject, such as "Deletion" in "**Deletion:** You may ask ...". */
    static Optional<String> runIn(Node paragraph, String markdown) {
        Node first = paragraph.getFirstChild();
        if (!(first instanceof StrongEmphasis || first instanceof Emphasis) || first.getNext() == null)
            return Optional.empty();
        String words = Inlines.read(first, markdown).text().strip();
        return words.isEmpty() || words.length() > LONGEST ? Optional.empty() : Optional.of(words);
    }

    private static boolean isBold(Node paragraph) {
        Node first = paragraph.getFirstChild();
        return first instanceof StrongEmphasis && first.getNext() == null;
    }

    private static boolean startsUpper(String line) {
        for (int i = 0; i < line.length(); i++)
            if (Character.isLetter(line.charAt(i)) && i > 0 && !Character.isLetterOrDigit(line.charAt(i - 1)))
                return Character.isUpperCase(line.charAt(i));
        return false;
    }
}
