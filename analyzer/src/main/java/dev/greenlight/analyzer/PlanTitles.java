package dev.greenlight.analyzer;

import dev.greenlight.analyzer.text.Clause;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whose plan the titles above a clause name: bare names, which in a sentence would be ordinary words. */
final class PlanTitles {
    private static final Pattern PERSONAL_TITLE =
            title("free|personal|starter|basic|hobby|individuals?|pro|plus|premium|creator|unlimited");
    private static final Pattern BUSINESS_TITLE = title("business|work|teams?|organi[sz]ations?|companies");
    private static final Pattern SEPARATORS = Pattern.compile("[,/&]| and | or ");

    private PlanTitles() {}

    static boolean nameConsumer(Clause clause) {
        return titled(clause, PERSONAL_TITLE);
    }

    static boolean nameBusiness(Clause clause) {
        return titled(clause, BUSINESS_TITLE);
    }

    private static Pattern title(String names) {
        String list = "(?:" + names + ")";
        return Pattern.compile("(?i)[\\W\\d]*(?:for )?" + list + "(?:(?:,| and| or|,? &| /) " + list + ")*"
                + "(?: (?:plans?|tiers?|accounts?|users?|customers?))?\\W*");
    }

    /** A title that is the name of a plan, or the head of a row or column that names one. */
    private static boolean titled(Clause clause, Pattern name) {
        boolean headed = clause.cell() && (lists(clause.leadIn(), name) || lists(innermost(clause.section()), name));
        return headed
                || clause.section().stream()
                        .anyMatch(title -> name.matcher(title).matches());
    }

    /** "Creator / Growth": whether one of the plans in a list has such a name. */
    private static boolean lists(String head, Pattern name) {
        return Stream.of(SEPARATORS.split(head))
                .anyMatch(plan -> name.matcher(plan).matches());
    }

    private static String innermost(List<String> titles) {
        return titles.isEmpty() ? "" : titles.get(titles.size() - 1);
    }
}
