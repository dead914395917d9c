package dev.greenlight.crawler.extract.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The marks of one list. Two lists in a row take different marks, or a reader of Markdown would take them for one list and
 * number the second anew; so does a list that jumps in its numbers.
 */
final class ListMarker {
    private enum Kind {
        BULLET,
        NUMBER,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN
    }

    private static final Pattern STYLE_TYPE =
            Pattern.compile("list-style(?:-type)?\\s*:[^;]{0,40}?((?:lower|upper)-[a-z]+)");
    private static final int LARGEST = 999_999_999;
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private final Kind kind;
    private final int step;
    private boolean other;
    private boolean first = true;
    private int number;

    private ListMarker(Kind kind, int start, int step, boolean other) {
        this.kind = kind;
        this.number = start;
        this.step = step;
        this.other = other;
    }

    /**
     * @param other whether the marks must differ from those of the list before
     */
    static ListMarker of(Element list, boolean other) {
        if (!list.normalName().equals("ol")) {
            return new ListMarker(Kind.BULLET, 1, 1, other);
        }
        boolean reversed = list.hasAttr("reversed");
        int first = reversed
                ? (int) list.children().stream()
                        .filter(child -> child.nameIs("li"))
                        .count()
                : 1;
        return new ListMarker(kind(list), number(list, "start", first), reversed ? -1 : 1, other);
    }

    static ListMarker bullets() {
        return new ListMarker(Kind.BULLET, 1, 1, false);
    }

    boolean isFirst() {
        return first;
    }

    /** Whether the second of the two sets of marks is in use. */
    boolean isOther() {
        return other;
    }

    /** The mark of the next entry, with the space after it. */
    String next(Element entry) {
        int wanted = number(entry, "value", number);
        boolean jumps = !first && (wanted != number || step < 0);
        first = false;
        number = wanted + step;
        if (kind != Kind.NUMBER || wanted < 0) {
            return other ? "* " : "- ";
        }
        other ^= jumps;
        return wanted + (other ? ") " : ". ");
    }

    /** What the mark cannot say: the letter or Roman number of the entry that {@link #next} was last asked for. */
    String label() {
        int n = number - step;
        return switch (kind) {
            case BULLET, NUMBER -> "";
            case LOWER_LETTER -> letters(n) + ".";
            case UPPER_LETTER -> letters(n).toUpperCase(Locale.ROOT) + ".";
            case LOWER_ROMAN -> roman(n) + ".";
            case UPPER_ROMAN -> roman(n).toUpperCase(Locale.ROOT) + ".";
        };
    }

    private static Kind kind(Element list) {
        Matcher style = STYLE_TYPE.matcher(list.attr("style").toLowerCase(Locale.ROOT));
        String type = style.find() ? style.group(1) : list.attr("type");
        return switch (type) {
            case "a", "lower-alpha", "lower-latin" -> Kind.LOWER_LETTER;
            case "A", "upper-alpha", "upper-latin" -> Kind.UPPER_LETTER;
            case "i", "lower-roman" -> Kind.LOWER_ROMAN;
            case "I", "upper-roman" -> Kind.UPPER_ROMAN;
            default -> Kind.NUMBER;
        };
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.attr(attribute).strip();
        if (!value.matches("-?\\d{1,9}")) {
            return otherwise;
        }
        return Math.min(Integer.parseInt(value), LARGEST);
    }

    private static String letters(int n) {
        StringBuilder letters = new StringBuilder();
        for (int rest = n; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.isEmpty() ? String.valueOf(n) : letters.toString();
    }

    private static String roman(int n) {
        if (n < 1 || n > 99) {
            return String.valueOf(n);
        }
        return TENS[n / 10] + ONES[n % 10];
    }
}
