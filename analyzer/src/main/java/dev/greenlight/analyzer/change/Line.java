package dev.greenlight.analyzer.change;

import dev.greenlight.analyzer.text.Clause;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A clause as it is compared: by its words, whatever their case, marks, dates and addresses.
 *
 * @param words the words that count, joined by blanks; empty where none does
 * @param turn the words of the lead-in that can turn what the clause says, such as {@code not}, joined by blanks
 * @param quote the clause as recorded
 * @param context the titles above and the lead-in, lower case
 */
record Line(String words, String turn, String quote, String context) {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:" + MONTH + "\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+"
                    + MONTH + "\\.?,?(?:\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|" + MONTH
                    + "\\s+\\d{4}"
                    + "|\\d+\\s+(?:minutes?|hours?|days?|weeks?|months?)\\s+ago|yesterday|today)\\b");
    private static final Pattern ADDRESS =
            Pattern.compile("\\b(?:https?://|www\\.)\\S+|(?<!\\S)\\S+@\\S+|\\[email.protected\\]");
    private static final Set<String> TURNING = Set.of(
            "not", "no", "never", "neither", "nor", "without", "cannot", "except", "unless", "only", "may", "might",
            "can", "will", "shall", "must");
    private static final Pattern LINK_NOTE = Pattern.compile("\\(?opens? in (?:a )?new (?:tab|window)\\)?");
    private static final Pattern YEAR = Pattern.compile("(?:©|copyright)\\s*\\d{4}(?:\\s*[-–]\\s*\\d{4})?");
    private static final Pattern ENUMERATOR = Pattern.compile("^(?:(?:[a-z]|[ivx]{1,4}|\\d{1,2}) )+(?=\\p{L}{2})");

    /** @param above what stands above the table of which the clause is a cell */
    static Line of(Clause clause, String above, Edition edition) {
        String context = String.join(" ", clause.section()) + " " + above + " " + clause.leadIn();
        return new Line(
                edition.words(clause.text()),
                turn(edition.words(clause.leadIn())),
                edition.markdown().substring(clause.start(), clause.end()),
                context.toLowerCase(Locale.ROOT));
    }

    /** The words of a text that count, joined by blanks. */
    static String words(String text) {
        return unnumbered(numbered(text));
    }

    /** Words without the number of the item that they begin with. */
    static String unnumbered(String words) {
        return ENUMERATOR.matcher(words).replaceFirst("");
    }

    /** The same with the number of an item, if the text begins with one. */
    static String numbered(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('’', '\'');
        boolean digits = hasDigit(lower);
        if (isAddressed(lower)) lower = ADDRESS.matcher(lower).replaceAll(" ");
        if (digits || lower.contains("day")) lower = DATE.matcher(lower).replaceAll(" ");
        if (lower.contains("open")) lower = LINK_NOTE.matcher(lower).replaceAll(" ");
        if (digits) lower = YEAR.matcher(lower).replaceAll(" ");
        return unmarked(lower.contains("n't") ? whole(lower) : lower);
    }

    /** "Don't" says "do not". */
    private static String whole(String text) {
        return text.replace("won't", "will not").replace("can't", "cannot").replace("n't", " not");
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= '0' && text.charAt(i) <= '9') return true;
        return false;
    }

    /** Letters and numbers, with one blank for whatever stands between. */
    private static String unmarked(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean counts = Character.isLetter(c) || isNumber(c);
            if (counts && gap && !words.isEmpty()) words.append(' ');
            if (counts) words.appendCodePoint(c);
            gap = !counts;
        }
        return words.toString();
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isAddressed(String text) {
        return text.contains("http") || text.contains("www.") || text.contains("@") || text.contains("[email");
    }

    private static String turn(String leadIn) {
        return Stream.of(leadIn.split(" ")).filter(TURNING::contains).collect(Collectors.joining(" "));
    }

    /** What tells a clause from another: its words, and whether it is said or denied. */
    String identity() {
        return turn.isEmpty() ? words : words + " / " + turn;
    }

    List<String> wordList() {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
