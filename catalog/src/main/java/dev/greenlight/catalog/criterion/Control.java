package dev.greenlight.catalog.criterion;

import dev.greenlight.catalog.file.Labelled;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A control of another framework on the same subject as a criterion. It never says that the control is satisfied: a control
 * covers operation, a finding covers a promise.
 *
 * @param framework such as {@code aicm}
 * @param version ids mean different things in different versions
 * @param id as the framework writes it
 * @param fit how well it fits
 */
public record Control(String framework, String version, String id, Fit fit) {
    private static final Pattern REFERENCE = Pattern.compile("([a-z0-9-]+)@([^@#]+)#([^@#]+)");

    /** How a control fits a criterion. */
    public enum Fit implements Labelled {
        /** A published mapping, or the plain wording of the control. */
        PLAIN,
        /** Our reading of the control's title. */
        TITLE,
        /** It covers part of the subject. */
        PARTIAL
    }

    /**
     * A control by its reference, such as {@code aicm@1.1.0#DSP-16}.
     *
     * @throws IllegalArgumentException if framework, version or id is missing
     */
    public static Control of(String reference, Fit fit) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + reference + "' is not framework@version#id");
        }
        return new Control(parts.group(1), parts.group(2), parts.group(3), fit);
    }

    /** The reference, such as {@code aicm@1.1.0#DSP-16}. */
    public String reference() {
        return framework + "@" + version + "#" + id;
    }
}
