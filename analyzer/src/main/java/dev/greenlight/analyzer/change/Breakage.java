package dev.greenlight.analyzer.change;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a recording that broke or healed from a vendor's change: most of the text gone or come back, or a page's title without its page. */
final class Breakage {
    private static final double LOST = 0.4;
    private static final int FEW = 20;
    private static final Pattern OBFUSCATED = Pattern.compile("\\[email.protected\\\\?\\]|email-protection");

    private Breakage() {}

    /** Whether one text holds less than two fifths of the other's words. */
    static boolean ofText(Edition before, Edition after) {
        long was = words(before.lines());
        long is = words(after.lines());
        return Math.max(was, is) > FEW && Math.min(was, is) < LOST * Math.max(was, is);
    }

    private static long words(List<Line> lines) {
        return lines.stream().mapToLong(line -> line.wordList().size()).sum();
    }

    /** Whether texts that say the same differ by a mail address that was hidden, or by a title cut down to the site's name. */
    static boolean ofMarks(Edition beforeText, Edition afterText) {
        String before = beforeText.markdown();
        String after = afterText.markdown();
        boolean hidden =
                OBFUSCATED.matcher(before).find() != OBFUSCATED.matcher(after).find();
        return hidden || isCutDown(title(before), title(after));
    }

    /** The first line of a recording is often the page's title, "Terms of Service | Vendor". */
    private static String title(String markdown) {
        return markdown.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isCutDown(String before, String after) {
        return before.endsWith("| " + after)
                || after.endsWith("| " + before)
                || before.endsWith("- " + after)
                || after.endsWith("- " + before);
    }
}
