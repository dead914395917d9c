package dev.greenlight.catalog.file;

import java.util.Comparator;
import java.util.List;

/**
 * Something in a file that cannot be used.
 *
 * @param file the file, as its reader would name it
 * @param line counted from 1; 0 where the file as a whole is meant
 * @param problem what is wrong, such as {@code audience 'bussiness' is not known}
 * @param accepted what would have been taken instead; may be empty
 */
public record Fault(String file, int line, String problem, List<String> accepted) implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::problem);

    public Fault {
        accepted = List.copyOf(accepted);
    }

    /** One line for people. */
    public String message() {
        String place = line > 0 ? file + ":" + line : file;
        String hint = accepted.isEmpty() ? "" : " Accepted: " + String.join(", ", accepted) + ".";
        return place + ": " + problem + "." + hint;
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
