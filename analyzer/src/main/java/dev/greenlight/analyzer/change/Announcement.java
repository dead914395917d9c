package dev.greenlight.analyzer.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A notice above or below a text that it will change, such as {@code We are updating our terms}. What a text says of changes in general,
 * that they may be made from time to time, announces none.
 */
public final class Announcement {
    private static final int FIRST_LINES = 15;
    private static final int LAST_LINES = 8;
    private static final int LONGEST_LINE = 600;
    private static final String TEXTS =
            "(?:terms|policy|policies|agreement|conditions|notice|addendum|contract|eula|guidelines)";
    private static final Pattern CHANGING = Pattern.compile(
            "(?i)\\b(?:we(?:['’]re| are| will be)|(?:is|are|will be)) (?:soon )?(?:updating|changing|revising|amending|replacing|making (?:some |important )?changes to)"
                    + " (?:our|these|this|its|the)\\b[^.!?]{0,80}\\b" + TEXTS + "\\b");
    private static final Pattern COMING = Pattern.compile(
            "(?i)\\b(?:(?:updated|new|revised|amended|next) (?:version (?:of )?)?[^.!?]{0,60}\\b(?:" + TEXTS
                    + "|version)\\b[^.!?]{0,40}\\b(?:will|is going to|are going to) (?:soon )?(?:take effect|apply|come into|replace|be effective|become effective|go into)"
                    + "|(?:upcoming|forthcoming) (?:changes?|updates?) to (?:our|these|this|the)\\b[^.!?]{0,60}\\b"
                    + TEXTS + "\\b" + "|" + TEXTS
                    + "\\b[^.!?]{0,30}\\b(?:will (?:soon )?(?:change|be updated|be replaced)|(?:is|are) (?:changing|being updated)) (?:soon|on|from|as of|shortly)\\b)");
    private static final Pattern IN_GENERAL = Pattern.compile(
            "(?i)\\b(?:may|might|from time to time|at any time|reserve|if|when|whenever|where|periodically)\\b");

    private Announcement() {}

    /** The notice that a text opens or closes with, without the marks of Markdown; empty where it announces nothing. */
    public static Optional<String> in(String markdown) {
        return edges(markdown).stream()
                .map(line -> line.replaceAll("\\]\\([^()\\s]*\\)|[*_#>|\\[\\]]", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .flatMap(line -> List.of(line.split("(?<=[.!?]) ")).stream())
                .filter(Announcement::announces)
                .findFirst();
    }

    private static boolean announces(String sentence) {
        return !IN_GENERAL.matcher(sentence).find()
                && (CHANGING.matcher(sentence).find()
                        || COMING.matcher(sentence).find());
    }

    private static List<String> edges(String markdown) {
        List<String> lines = markdown.lines().filter(line -> !line.isBlank()).toList();
        List<String> edges = new ArrayList<>(lines.subList(0, Math.min(FIRST_LINES, lines.size())));
        edges.addAll(lines.subList(Math.max(edges.size(), lines.size() - LAST_LINES), lines.size()));
        return edges.stream()
                .map(line -> line.substring(0, Math.min(LONGEST_LINE, line.length())))
                .toList();
    }
}
