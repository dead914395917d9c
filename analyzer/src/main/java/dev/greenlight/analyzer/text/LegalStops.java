package dev.greenlight.analyzer.text;

import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * OpenNLP's detector, which ends no sentence within an abbreviation of the law. Its own dictionary of abbreviations writes the whole text
 * anew at every full stop; this looks at the word.
 */
final class LegalStops extends SentenceDetectorME {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g.", "i.e.", "etc.", "vs.", "cf.", "no.", "nos.", "art.", "arts.", "sec.", "secs.", "reg.", "para.",
            "paras.", "cl.", "sched.", "seq.", "al.", "inc.", "corp.", "ltd.", "co.", "llc.", "plc.", "gmbh.", "s.a.",
            "b.v.", "r.c.s.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.",
            "dec.", "st.", "u.s.", "u.k.", "e.u.", "u.s.c.", "c.f.r.", "approx.", "incl.", "max.", "min.", "dr.", "mr.",
            "ms.", "mrs.");
    /** Without a number after it, it is the answer to a question. */
    private static final String NUMBER = "no.";

    private static final int LONGEST =
            ABBREVIATIONS.stream().mapToInt(String::length).max().orElseThrow();

    LegalStops(SentenceModel model) {
        super(model);
    }

    @Override
    protected boolean isAcceptableBreak(CharSequence text, int from, int stop) {
        int begin = stop;
        while (begin > from && stop - begin < LONGEST && isWithinWord(text.charAt(begin - 1))) begin--;
        for (int end = stop + 1; end <= Math.min(text.length(), begin + LONGEST); end++) {
            String word = text.subSequence(begin, end).toString().toLowerCase(Locale.ROOT);
            if (ABBREVIATIONS.contains(word)) return word.equals(NUMBER) && !isBeforeDigit(text, end);
        }
        return true;
    }

    private static boolean isBeforeDigit(CharSequence text, int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) next++;
        return next < text.length() && Character.isDigit(text.charAt(next));
    }

    private static boolean isWithinWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
