package dev.greenlight.catalog.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares periods in days. A month counts as 30, a year as 365, and hours begun as a day. */
final class Days {
    private static final Pattern PERIOD =
            Pattern.compile("P(?:(\\d{1,5})Y)?(?:(\\d{1,5})M)?(?:(\\d{1,5})W)?(?:(\\d{1,5})D)?(?:T(\\d{1,5})H)?");

    private Days() {}

    /** The longest of some periods; empty if there is none, or if one of them is missing or cannot be read. */
    static OptionalInt longest(List<Optional<String>> periods) {
        List<OptionalInt> days = periods.stream()
                .map(period -> period.map(Days::of).orElse(OptionalInt.empty()))
                .toList();
        return days.stream().allMatch(OptionalInt::isPresent)
                ? days.stream().mapToInt(OptionalInt::getAsInt).max()
                : OptionalInt.empty();
    }

    private static OptionalInt of(String period) {
        Matcher parts = PERIOD.matcher(period);
        if (!parts.matches() || period.length() < 3) return OptionalInt.empty();
        int hours = number(parts, 5);
        return OptionalInt.of(365 * number(parts, 1)
                + 30 * number(parts, 2)
                + 7 * number(parts, 3)
                + number(parts, 4)
                + (hours + 23) / 24);
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
