package dev.greenlight.analyzer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** To whom a clause applies. A finding always has one; {@link #ALL} means every customer the document addresses. */
public enum Scope {
    ALL,
    /** Free, consumer or personal plans. */
    INDIVIDUAL,
    /** Team, enterprise or commercial customers. */
    BUSINESS,
    /** Use through the programming interface. */
    API,
    /** One feature, a beta, feedback given, content flagged for safety, one customer's own fine-tune. */
    FEATURE,
    /** Some jurisdictions only. */
    REGION;

    /** Whether it is an exception for some, which tells nothing of the ordinary customer. */
    boolean isNarrow() {
        return this == FEATURE || this == REGION;
    }

    /** The word used in files and reports, such as {@code individual}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The scope with this label.
     *
     * @throws IllegalArgumentException naming the accepted labels
     */
    public static Scope of(String label) {
        return Arrays.stream(values())
                .filter(scope -> scope.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No scope '" + label + "'. Accepted: "
                        + Arrays.stream(values()).map(Scope::label).collect(Collectors.joining(", "))));
    }
}
