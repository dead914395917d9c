package dev.greenlight.analyzer.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds lengths of time in words, "thirty (30) days", "90-day", "one year", and writes them as ISO 8601 durations. */
public final class Durations {
    static final String CONCEPT = "PERIOD";

    private static final int HUNDRED = 100;
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", HUNDRED));
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("minute", "TM"),
            Map.entry("minutes", "TM"),
            Map.entry("hour", "TH"),
            Map.entry("hours", "TH"),
            Map.entry("hours'", "TH"),
            Map.entry("day", "D"),
            Map.entry("day's", "D"),
            Map.entry("days", "D"),
            Map.entry("days'", "D"),
            Map.entry("week", "W"),
            Map.entry("week's", "W"),
            Map.entry("weeks", "W"),
            Map.entry("weeks'", "W"),
            Map.entry("month", "M"),
            Map.entry("month's", "M"),
            Map.entry("months", "M"),
            Map.entry("months'", "M"),
            Map.entry("year", "Y"),
            Map.entry("year's", "Y"),
            Map.entry("years", "Y"),
            Map.entry("years'", "Y"));
    private static final Set<String> BETWEEN = Set.of(
            "calendar", "business", "working", "consecutive", "full", "rolling", "additional", "further", "more");

    private Durations() {}

    static void mark(List<Draft> words) {
        for (int i = 0; i < words.size(); i++)
            if (read(words, i, Draft::surface).isPresent()) words.get(i).mark(CONCEPT);
    }

    /** The first length of time in a clause, as an ISO 8601 duration such as {@code P30D}; hours and minutes as {@code PT24H}. */
    public static Optional<String> first(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<String> period = read(words, i, Word::surface);
            if (period.isPresent()) return period;
        }
        return Optional.empty();
    }

    private interface Surface<T> {
        String of(T word);
    }

    private static <T> Optional<String> read(List<T> words, int i, Surface<T> surface) {
        int amount = number(surface.of(words.get(i)));
        if (amount <= 0) return Optional.empty();
        for (int j = i + 1; j < Math.min(words.size(), i + 4); j++) {
            String next = surface.of(words.get(j));
            String unit = UNITS.get(next);
            if (unit != null) return Optional.of(iso(amount, unit));
            if (number(next) > 0 && !isArticle(surface.of(words.get(i)))) amount = compound(amount, number(next));
            else if (!BETWEEN.contains(next)) return Optional.empty();
        }
        return Optional.empty();
    }

    /** "Forty five" is a sum and "two hundred" a product; "thirty (30)" says the same twice. */
    private static int compound(int amount, int next) {
        if (next == HUNDRED && amount < 10) return amount * next;
        boolean sum = amount >= HUNDRED ? next < HUNDRED : amount >= 20 && next < 10;
        return sum ? amount + next : next;
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an");
    }

    private static String iso(int amount, String unit) {
        return unit.startsWith("T") ? "PT" + amount + unit.substring(1) : "P" + amount + unit;
    }

    private static int number(String word) {
        if (!word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9'))
            return Integer.parseInt(word);
        return NUMBERS.getOrDefault(word, 0);
    }
}
