package dev.greenlight.analyzer.text;

import java.util.regex.Pattern;

/** The words above a list that its items complete, such as "We will not:". */
final class LeadIn {
    private static final int LONGEST = 800;
    private static final Pattern ANNOUNCES =
            Pattern.compile("(?i)\\b(the following|as follows|listed below|described below|set out below)\\b");
    private static final String TERMINAL = ".!?;\"'”’)]";

    private LeadIn() {}

    /** What of this text, standing directly above a list, the list's items complete; empty if the text is finished. */
    static String of(String text) {
        String line = text.replace('\u00a0', ' ').strip();
        if (line.isEmpty()) return "";
        String last = lastSentence(line);
        boolean open = TERMINAL.indexOf(line.charAt(line.length() - 1)) < 0;
        return open || ANNOUNCES.matcher(last).find() ? last : "";
    }

    /** An outer lead-in continued by an inner one. */
    static String join(String outer, String inner) {
        String joined = (outer + " " + inner).strip();
        return joined.length() <= LONGEST ? joined : joined.substring(joined.length() - LONGEST);
    }

    private static String lastSentence(String line) {
        int from = Math.max(0, line.length() - LONGEST);
        int cut = from;
        for (int i = from; i < line.length() - 2; i++)
            if (isStop(line.charAt(i)) && line.charAt(i + 1) == ' ' && Character.isUpperCase(line.charAt(i + 2)))
                cut = i + 2;
        return line.substring(cut);
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }
}
