package dev.greenlight.analyzer.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates that a text states of itself. Only dates that can be read in one way count: {@code 3/4/2026} is none.
 *
 * @param effective from when it says it holds, such as {@code Effective: June 1, 2026} or {@code will take effect on 1 June 2026}
 * @param updated when it says it was last changed
 */
public record InForce(Optional<LocalDate> effective, Optional<LocalDate> updated) {
    private static final int FIRST_LINES = 120;
    private static final int LAST_LINES = 30;
    private static final int LONGEST_LINE = 1_000;
    private static final int FARTHEST = 180;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(\\d{4})";
    private static final String DATE = "(?:" + MONTH + " " + DAY + ",? " + YEAR + "|" + DAY + " (?:of )?" + MONTH
            + ",? " + YEAR + "|(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})|(\\d{1,2})[./](\\d{1,2})[./](\\d{4}))(?!\\d)";
    private static final String CONNECTOR =
            "[ :,–-]{0,4}(?:(?:date|as|of|on|from|is|since|the|until|at) ?){0,4}[ :,–-]{0,4}";
    private static final Pattern STARTS =
            Pattern.compile("\\b(?:effective|in force|applicable)(?: date| from)?\\b" + CONNECTOR + DATE);
    private static final Pattern TAKES_EFFECT = Pattern.compile(
            "\\b(?:takes? effect|becomes? effective|(?:comes?|goes?|enters?) into (?:effect|force)|(?:applies|apply) (?:to you )?(?:from|as of|starting))\\b"
                    + CONNECTOR + DATE);
    private static final Pattern UPDATED = Pattern.compile(
            "\\b(?:last )?(?:updated|modified|revised|amended|changed|update|revision|version)\\b" + CONNECTOR + DATE);
    private static final Pattern MARKS = Pattern.compile("[*_#>|\\\\\\s\\u00a0\\u200d\\u2060]+");

    /** What a text says of itself, at its beginning or at its end. */
    public static InForce of(String markdown) {
        List<String> lines = markdown.lines().filter(line -> !line.isBlank()).toList();
        Optional<LocalDate> effective = Optional.empty();
        Optional<LocalDate> announced = Optional.empty();
        Optional<LocalDate> updated = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            if (i >= FIRST_LINES && i < lines.size() - LAST_LINES) continue;
            if (!mayBeDated(lines.get(i))) continue;
            String line = plain(lines.get(i));
            if (effective.isEmpty()) effective = date(STARTS, line);
            if (announced.isEmpty()) announced = date(TAKES_EFFECT, line);
            if (updated.isEmpty()) updated = date(UPDATED, line);
        }
        Optional<LocalDate> stated = effective;
        return new InForce(
                announced
                        .filter(day -> stated.isEmpty() || day.isAfter(stated.get()))
                        .or(() -> stated),
                updated);
    }

    /**
     * The day from which a text binds that was out before it did, where that is yet to come. A day more than half a year after the text was
     * first seen is no such notice: it is a slip, or the date of something else.
     *
     * @param seen the day on which the text was first seen
     * @param day on which it is asked
     */
    public Optional<LocalDate> announced(LocalDate seen, LocalDate day) {
        return effective.filter(from -> from.isAfter(day) && !from.isAfter(seen.plusDays(FARTHEST)));
    }

    private static boolean mayBeDated(String line) {
        return line.chars()
                        .limit(LONGEST_LINE)
                        .filter(c -> c >= '0' && c <= '9')
                        .count()
                >= 4;
    }

    private static String plain(String line) {
        String start = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        return MARKS.matcher(start).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> date(Pattern phrase, String line) {
        Matcher found = phrase.matcher(line);
        return found.find() ? date(found) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher found) {
        if (found.group(1) != null) return date(found.group(3), month(found.group(1)), found.group(2));
        if (found.group(4) != null) return date(found.group(6), month(found.group(5)), found.group(4));
        if (found.group(7) != null) return date(found.group(7), Integer.parseInt(found.group(8)), found.group(9));
        return numeric(Integer.parseInt(found.group(10)), Integer.parseInt(found.group(11)), found.group(12));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }

    /** Day and month in either order, where only one order is a date. */
    private static Optional<LocalDate> numeric(int first, int second, String year) {
        if (first > 12 && second <= 12) return date(year, second, Integer.toString(first));
        if (second > 12 && first <= 12 || first == second) return date(year, first, Integer.toString(second));
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
