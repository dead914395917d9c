package dev.greenlight.crawler.extract;

import dev.greenlight.crawler.extract.Selection.InvalidSelector;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Reads selectors as style sheets mean them where jsoup means something else: {@code :where} selects like {@code :is}, and {@code ~=}
 * stands for a whole word. Searches by regular expression, which a page could draw out without end, are refused.
 */
final class StyleSheet {
    private static final Pattern WORD =
            Pattern.compile("~=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\]\"'\\s]*))\\s*(?:[iIsS]\\s*)?]");
    private static final String REGULAR_EXPRESSION = ":matches";

    private StyleSheet() {}

    static Evaluator selector(String query) throws InvalidSelector {
        try {
            if (query.contains(REGULAR_EXPRESSION)) {
                throw new IllegalArgumentException(
                        "regular expressions are not searched for; expected :is or :contains");
            }
            String words = WORD.matcher(query).replaceAll(StyleSheet::wholeWord);
            return QueryParser.parse(words.replace(":where(", ":is("));
        } catch (SelectorParseException | IllegalArgumentException e) {
            throw new InvalidSelector(query, e);
        }
    }

    private static String wholeWord(MatchResult match) {
        String word = Stream.of(match.group(1), match.group(2), match.group(3))
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        return Matcher.quoteReplacement("~=(?:^|\\s)" + Pattern.quote(word) + "(?:\\s|$)]");
    }
}
