package dev.greenlight.crawler;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names one binding document of a tool, such as {@code Midjourney} · {@code Terms of Service}. The type is one of Open Terms
 * Archive's terms types, or one of ours where theirs has none.
 *
 * <p>Both names become part of a path in the archive, so a name that could leave its folder, or that some file system
 * cannot hold, is refused here and nowhere else.
 *
 * @param tool the tool's id in the archive, as in {@code <tool>/<type>.md}
 * @param type the terms type
 */
public record Terms(String tool, String type) implements Comparable<Terms> {
    private static final int LONGEST_NAME = 150;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");
    private static final Comparator<Terms> ORDER =
            Comparator.comparing(Terms::tool).thenComparing(Terms::type);

    /** @throws IllegalArgumentException if {@link #fault} finds one in either name */
    public Terms {
        refuse("tool name", tool);
        refuse("terms type", type);
    }

    /** What makes a text unfit as the name of a tool or of a terms type, in words; empty if it is fit. */
    public static Optional<String> fault(String name) {
        if (name.isBlank() || !name.equals(name.strip())) {
            return Optional.of("is blank, or begins or ends with a blank");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Optional.of("is longer than " + LONGEST_NAME + " bytes");
        }
        if (name.chars().anyMatch(c -> c == '/' || c == '\\' || c == ':' || Character.isISOControl(c))) {
            return Optional.of("holds a slash, backslash, colon or control character; write a dash instead");
        }
        if (name.startsWith(".") || name.endsWith(".")) {
            return Optional.of("begins or ends with a dot");
        }
        return isReserved(name) ? Optional.of("is a device name on Windows") : Optional.empty();
    }

    private static boolean isReserved(String name) {
        String stem = name.toLowerCase(Locale.ROOT).split("\\.", 2)[0];
        return RESERVED.contains(stem) || stem.matches("(com|lpt)[0-9]");
    }

    private static void refuse(String what, String name) {
        fault(name).ifPresent(fault -> {
            throw new IllegalArgumentException("The " + what + " \"" + printable(name) + "\" " + fault + ".");
        });
    }

    private static String printable(String name) {
        String visible = name.replaceAll("\\p{Cntrl}", "?");
        return visible.length() > 80 ? visible.substring(0, 80) + "…" : visible;
    }

    @Override
    public int compareTo(Terms other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return tool + " · " + type;
    }
}
