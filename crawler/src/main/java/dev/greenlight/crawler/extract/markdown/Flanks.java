package dev.greenlight.crawler.extract.markdown;

import java.util.List;

/** The characters at both ends of an emphasised stretch, as CommonMark's rule on delimiters looks at them. */
record Flanks(int before, int first, int last, int after) {
    private static final int EDGE = '\n';
    private static final int MARK = '*';

    static Flanks of(List<Run> runs, int from, int to, Emphasis kind) {
        Run head = runs.get(from);
        Run tail = runs.get(to - 1);
        return new Flanks(
                from == 0
                        ? EDGE
                        : outside(head, runs.get(from - 1), kind)
                                ? MARK
                                : runs.get(from - 1).last(),
                head.style().isMarkedInside(kind) ? MARK : head.first(),
                tail.style().isMarkedInside(kind) ? MARK : tail.last(),
                to == runs.size()
                        ? EDGE
                        : outside(tail, runs.get(to), kind)
                                ? MARK
                                : runs.get(to).first());
    }

    /** Whether the marks would be read as emphasis. */
    boolean areSeen(Emphasis kind) {
        boolean withinWord = kind == Emphasis.STRONG;
        boolean opens = isSpace(before) || isPunctuation(before) || withinWord && !isPunctuation(first);
        boolean closes = isSpace(after) || isPunctuation(after) || withinWord && !isPunctuation(last);
        return opens && closes;
    }

    /** Whether a mark is certain to stand between; light emphasis may yet be taken off when strong is settled. */
    private static boolean outside(Run inner, Run outer, Emphasis kind) {
        Style style = kind == Emphasis.STRONG ? outer.style().with(Emphasis.LIGHT, false) : outer.style();
        boolean wrapped = kind == Emphasis.LIGHT
                && inner.style().strong()
                && !outer.style().strong();
        return wrapped || style.endsBefore(inner.style());
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
