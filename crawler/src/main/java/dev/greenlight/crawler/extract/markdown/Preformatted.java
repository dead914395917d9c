package dev.greenlight.crawler.extract.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells code from terms that somebody pasted between {@code pre} tags to keep their line ends. */
final class Preformatted {
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{2}[.;:,)\"”]?\\s+\\p{Lu}");
    private static final Pattern CODE_MARK = Pattern.compile("[{}<>=$]|\\);|//|--\\w");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp");
    private static final int LOOKED_AT = 4000;

    private Preformatted() {}

    static boolean isProse(Element pre) {
        Element first = pre.firstElementChild();
        if (first != null && CODE.contains(first.normalName())) {
            return false;
        }
        String sample = Sample.of(pre, LOOKED_AT);
        long sentences = SENTENCE_END.matcher(sample).results().count();
        return sentences >= 3 && sentences > CODE_MARK.matcher(sample).results().count();
    }

    static String code(Element pre) {
        return pre.wholeText().replace("\t", "    ").replace("\r", "").stripTrailing();
    }
}
