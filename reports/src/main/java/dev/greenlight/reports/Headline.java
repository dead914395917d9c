package dev.greenlight.reports;

import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.Gate;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Standing;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a rating in one sentence: what the terms are to the policy, never more than that. */
final class Headline {
    private Headline() {}

    static String of(Rating rating, String plan) {
        return claim(rating) + " " + rating.policy().id() + ", plan " + plan + ", as of "
                + rating.subject().asOf() + " (" + rating.assurance() + ")" + because(rating) + besides(rating) + ".";
    }

    private static String claim(Rating rating) {
        return switch (security(rating)) {
            case COMPLIANT -> "Terms consistent with";
            case CONDITIONAL -> "Terms consistent, on conditions, with";
            case UNKNOWN -> "Terms not known to be consistent with";
            case NON_COMPLIANT -> "Terms in conflict with";
            case NOT_APPLICABLE -> "Terms not put to the gates of";
        };
    }

    private static String because(Rating rating) {
        return switch (security(rating)) {
            case NON_COMPLIANT -> ": " + gates(rating, Axis.SECURITY, Standing.FAIL, Words.FAIL);
            case UNKNOWN -> ": " + gates(rating, Axis.SECURITY, Standing.UNKNOWN, Words.OPEN);
            case CONDITIONAL -> ": " + number(conditions(rating), "condition");
            case COMPLIANT, NOT_APPLICABLE -> "";
        };
    }

    /** What fails on the other axes, which the claim does not speak of. */
    private static String besides(Rating rating) {
        return Stream.of(Axis.RIGHTS, Axis.TALENT)
                .filter(axis -> rating.axis(axis) == Compliance.NON_COMPLIANT)
                .map(axis -> "; on " + axis.label() + ", " + gates(rating, axis, Standing.FAIL, Words.FAIL))
                .collect(Collectors.joining());
    }

    /** How gates stand, said of one and of many. */
    private enum Words {
        FAIL("fails", "fail"),
        OPEN("is not settled", "are not settled");

        private final String one;
        private final String many;

        Words(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }

    private static String gates(Rating rating, Axis axis, Standing standing, Words words) {
        List<String> gates = rating.weakestFirst().stream()
                .filter(ruling -> ruling.gate().axis() == axis && ruling.standing() == standing)
                .filter(ruling -> ruling.gate().role() != Gate.Role.SHOWN)
                .map(Ruling::criterion)
                .toList();
        return String.join(", ", gates) + " " + (gates.size() == 1 ? words.one : words.many);
    }

    private static int conditions(Rating rating) {
        return rating.rulings().stream()
                .filter(Headline::isSecurity)
                .mapToInt(ruling -> ruling.conditions().size())
                .sum();
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static Compliance security(Rating rating) {
        return rating.axis(Axis.SECURITY);
    }

    private static boolean isSecurity(Ruling ruling) {
        return ruling.gate().axis() == Axis.SECURITY;
    }
}
