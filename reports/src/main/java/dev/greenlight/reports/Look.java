package dev.greenlight.reports;

/**
 * What a place for text can show.
 *
 * @param width columns
 * @param colours whether escape sequences for colours are understood
 */
public record Look(int width, boolean colours) {
    /** A file or a pipe. */
    public static final Look PLAIN = new Look(100, false);

    /** A text in the colour of a result or rating; the word itself always stays. */
    public String paint(String word, String text) {
        return colours ? "\u001B[" + code(word) + "m" + text + "\u001B[0m" : text;
    }

    public String bold(String text) {
        return colours ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    public String dim(String text) {
        return colours ? "\u001B[2m" + text + "\u001B[0m" : text;
    }

    private static String code(String word) {
        return switch (word) {
            case "pass", "compliant" -> "32";
            case "condition", "conditional" -> "33";
            case "fail", "non-compliant" -> "31";
            case "unknown" -> "35";
            default -> "2";
        };
    }
}
