package dev.greenlight.crawler.extract.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines, and words that were divided at the end of a line. The rest of the text tells whether a hyphen belongs to the
 * word: it stays in "third-" + "party" where "third" and "party" are words of the text on their own.
 */
record Hyphens(Set<String> words) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern DIVIDED = Pattern.compile("(\\p{L}+)[-\u00ad\u2010]$");
    private static final Pattern REST = Pattern.compile("^\\p{Ll}+");

    /** The words of a text. What stands before and after a hyphen at the end of a line may be no words. */
    static Hyphens of(List<Line> lines) {
        Set<String> words = new HashSet<>();
        boolean divided = false;
        for (Line line : lines) {
            String rest = divided ? REST.matcher(line.text()).replaceFirst("") : line.text();
            Matcher last = DIVIDED.matcher(rest);
            divided = last.find();
            WORD.matcher(divided ? rest.substring(0, last.start()) : rest)
                    .results()
                    .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        }
        return new Hyphens(words);
    }

    String join(List<Line> lines) {
        StringBuilder text = new StringBuilder(lines.get(0).withoutBullet());
        for (Line line : lines.subList(1, lines.size())) {
            append(text, line.text());
        }
        return text.toString();
    }

    private void append(StringBuilder text, String line) {
        Matcher divided = DIVIDED.matcher(text);
        Matcher rest = REST.matcher(line);
        if (!divided.find() || !rest.find()) {
            text.append(' ');
        } else if (!isCompound(divided.group(1).toLowerCase(Locale.ROOT), rest.group())) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    private boolean isCompound(String first, String second) {
        if (words.contains(first + second)) {
            return false;
        }
        return words.contains(first + "-" + second) || words.contains(first) && words.contains(second);
    }
}
