package dev.greenlight.crawler.extract.markdown;

/** Writes text so that a reader of CommonMark gets the same text back, with as few backslashes as that takes. */
final class Escaping {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String TABLE_RULE = "-|: ";
    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_NUMBER = 9;

    private Escaping() {}

    /**
     * Appends text that stands within a line.
     *
     * @param after what follows: a space at the end of the line, something else where a mark may follow
     */
    static void append(StringBuilder out, String text, char after, boolean inLink) {
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = c == '*' || c == '_' ? endOfRun(text, i) : i + 1;
            char next = end < text.length() ? text.charAt(end) : after;
            boolean special = switch (c) {
                case '*', '_' -> isDelimiter(c, before, next);
                case '&' -> beginsReference(text, end);
                default -> c < 128 && isSpecial(c, before, next, inLink);
            };
            for (; i < end; i++) {
                out.append(special ? "\\" : "").append(c);
            }
            before = c;
        }
    }

    private static int endOfRun(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end;
    }

    /** Whether a run of asterisks or underscores touches a word in a way that could begin or end emphasis. */
    private static boolean isDelimiter(char mark, char before, char next) {
        boolean withinWord = mark == '_' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next);
        return !withinWord && !(isSpace(before) && isSpace(next));
    }

    private static boolean isSpecial(char c, char before, char next, boolean inLink) {
        return switch (c) {
            case '`' -> true;
            case '~' -> before == '~' || next == '~';
            case '\\' -> isSpace(next) || PUNCTUATION.indexOf(next) >= 0;
            case '[' -> inLink;
            case ']' -> inLink || next == '(' || next == '[' || next == ':';
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            default -> false;
        };
    }

    private static boolean beginsReference(String text, int from) {
        int start = at(text, from) == '#' ? from + 1 : from;
        int end = start;
        while (end - start < LONGEST_REFERENCE && Character.isLetterOrDigit(at(text, end))) {
            end++;
        }
        return end > start && at(text, end) == ';';
    }

    /** A line of a paragraph, with its beginning kept from being read as a heading, list, quote, fence or rule. */
    static String line(String line) {
        int mark = line.isEmpty() ? -1 : lineMark(line);
        return mark < 0 ? line : line.substring(0, mark) + '\\' + line.substring(mark);
    }

    private static int lineMark(String line) {
        boolean mark = switch (line.charAt(0)) {
            case '#' -> isHeading(line);
            case '>' -> true;
            case '[' -> isDefinition(line);
            case '+' -> isSpace(at(line, 1));
            case '*' -> isSpace(at(line, 1)) || consistsOf(line, "* ");
            case '_' -> consistsOf(line, "_ ");
            case '=' -> consistsOf(line, "= ");
            case '-' -> isSpace(at(line, 1)) || consistsOf(line, TABLE_RULE);
            case '|', ':' -> consistsOf(line, TABLE_RULE);
            case '~' -> line.startsWith("~~~");
            default -> false;
        };
        return mark ? 0 : numberMark(line);
    }

    private static int numberMark(String line) {
        int end = 0;
        while (end <= LONGEST_NUMBER && isDigit(at(line, end))) {
            end++;
        }
        char mark = at(line, end);
        boolean number = end > 0 && end <= LONGEST_NUMBER && (mark == '.' || mark == ')');
        return number && isSpace(at(line, end + 1)) ? end : -1;
    }

    private static boolean isHeading(String line) {
        int end = 0;
        while (at(line, end) == '#') {
            end++;
        }
        return end <= 6 && isSpace(at(line, end));
    }

    /** Whether the first bracket that closes would make the line the definition of a link. */
    private static boolean isDefinition(String line) {
        int end = line.indexOf(']');
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end = line.indexOf(']', end + 1);
        }
        return end > 0 && at(line, end + 1) == ':';
    }

    private static boolean consistsOf(String line, String marks) {
        return line.chars().allMatch(c -> marks.indexOf(c) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == 0 || c == ' ' || c == '\n';
    }

    private static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }
}
