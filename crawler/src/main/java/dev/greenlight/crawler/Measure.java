package dev.greenlight.crawler;

/**
 * The size of a text.
 *
 * @param words words, or characters of scripts that are written without blanks
 * @param headings Markdown headings
 */
public record Measure(int words, int headings) {
    /** Measures a Markdown text. */
    public static Measure of(String markdown) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && (!inWord || Character.isIdeographic(c))) {
                words++;
            }
            inWord = letter;
        }
        int headings =
                (int) markdown.lines().filter(line -> line.startsWith("#")).count();
        return new Measure(words, headings);
    }
}
