package dev.greenlight.analyzer.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Differences that a lawyer would not call a change of wording: typing slips, labels, addresses, navigation. */
final class Trifle {
    private static final Set<String> PARTICLES = Set.of("a", "an", "the", "as", "that", "these", "this", "then");
    private static final Pattern STATEMENT = Pattern.compile(
            "\\b(?:we|you|your|our|us|is|are|be|may|will|shall|can|must|not|do|does|has|have|customer|customers|user|users"
                    + "|agree|agrees|agreement|right|rights|data|information|content|service|services|law)\\b");
    private static final Pattern POINTER = Pattern.compile(
            "^(?:please |you can )?(?:learn more|read more|see our|see the|find out more|further information|more information|for more information|click here)\\b.*|.*\\bclick here$|.*\\bclick here to\\b.*");
    private static final Pattern LINK = Pattern.compile("\\W*\\[[^\\[\\]]*\\]\\([^()\\s]*\\)\\W*");
    private static final Pattern IN_FORCE =
            Pattern.compile(".*\\b(?:effective|last updated|updated on|in force|published)\\b.*");
    private static final Pattern COPYRIGHT = Pattern.compile("^(?:copyright |©).*|.*\\ball rights reserved$");
    private static final Pattern BANNER = Pattern.compile("\\bcookies?\\b");
    private static final Pattern BUTTON = Pattern.compile(
            "^(?:(?:i )?(?:accept|reject|allow|decline|manage|customi[sz]e|agree)(?: all| to all| preferences| choices| settings| cookies| options| only| necessary| essential)*|cookie settings|got it)$");
    private static final Pattern RECIPIENTS =
            Pattern.compile("sub-?processor|service provider|recipient|third.part|vendor|supplier");
    private static final int SHORT = 4;
    private static final int LONG = 25;

    private Trifle() {}

    static boolean is(Alignment.Pair pair) {
        Optional<Line> before = pair.before();
        Optional<Line> after = pair.after();
        if (before.isPresent() && after.isPresent())
            return isSlip(before.get(), after.get()) || isLabel(before.get()) && isLabel(after.get());
        return isLabel(before.or(() -> after).orElseThrow());
    }

    /** A button of the banner that asks for consent to cookies. */
    static boolean isButton(Line line) {
        return BUTTON.matcher(line.words()).matches();
    }

    /** What such a banner says above its buttons. */
    static boolean isBanner(Line line) {
        return line.wordList().size() < LONG && BANNER.matcher(line.words()).find();
    }

    /** A line that states nothing, such as a button, a postal address or the name of a language; in a list of recipients names count. */
    private static boolean isLabel(Line line) {
        if (RECIPIENTS.matcher(line.context()).find()) return line.words().length() < SHORT;
        if (POINTER.matcher(line.words()).matches()
                || LINK.matcher(line.quote()).matches()) return true;
        if (line.wordList().size() < LONG
                && (IN_FORCE.matcher(line.words()).matches()
                        || COPYRIGHT.matcher(line.words()).matches())) return true;
        return line.wordList().size() < SHORT
                || !STATEMENT.matcher(line.words()).find();
    }

    private static boolean isSlip(Line before, Line after) {
        if (before.words().equals(after.words())) return false;
        List<String> gone = surplus(before, after);
        List<String> come = surplus(after, before);
        gone.removeIf(PARTICLES::contains);
        come.removeIf(PARTICLES::contains);
        if (gone.size() != come.size())
            return String.join("", before.wordList()).equals(String.join("", after.wordList()));
        for (int i = 0; i < gone.size(); i++) if (!isTyped(gone.get(i), come.get(i))) return false;
        return true;
    }

    private static List<String> surplus(Line line, Line other) {
        List<String> words = new ArrayList<>(line.wordList());
        other.wordList().forEach(words::remove);
        return words;
    }

    /** Whether two words are one word and its misspelling: one letter more, less or other in a word of five letters or more. */
    private static boolean isTyped(String a, String b) {
        if (Math.min(a.length(), b.length()) < 5 || Math.abs(a.length() - b.length()) > 1) return false;
        int from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) from++;
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - from
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) tail++;
        return Math.max(a.length(), b.length()) - from - tail <= 1;
    }
}
