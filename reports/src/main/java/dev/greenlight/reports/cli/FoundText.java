package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.search.Answer;
import dev.greenlight.analyzer.search.Entry;
import dev.greenlight.analyzer.search.Match;
import dev.greenlight.analyzer.search.Match.Highlight;
import dev.greenlight.reports.Look;
import dev.greenlight.reports.Prose;
import java.time.Instant;
import java.util.stream.Collectors;

/** Clauses that were found, for people at a terminal: the words of the query in bold, or between asterisks. */
final class FoundText {
    /** Words left and right of a highlight are enough of a sentence that fills a screen. */
    private static final int LONGEST = 700;

    private static final int BEFORE = 200;

    private final Look look;

    FoundText(Look look) {
        this.look = look;
    }

    String of(Answer answer) {
        String count = answer.found() == 1 ? "1 clause" : answer.found() + " clauses";
        boolean more = answer.found() > answer.matches().size();
        return answer.matches().stream().map(this::match).collect(Collectors.joining())
                + (more ? count + ", " + answer.matches().size() + " shown; --limit N shows more\n" : count + "\n");
    }

    private String match(Match match) {
        Entry entry = match.entry();
        String title = Prose.clean(entry.tool() + " · " + entry.terms());
        String section = entry.section().isEmpty() ? "" : " › " + Prose.path(entry.section());
        return look.bold(title) + look.dim(section) + "\n" + text(match) + "\n"
                + look.dim(seen(entry.span()) + tellings(entry)) + "\n\n";
    }

    private String text(Match match) {
        String text = match.entry().text();
        int first = match.highlights().isEmpty() ? 0 : match.highlights().get(0).start();
        int from = text.length() <= LONGEST ? 0 : Math.max(0, first - BEFORE);
        int to = Math.min(text.length(), from + LONGEST);
        StringBuilder shown = new StringBuilder(from > 0 ? "… " : "");
        int done = from;
        for (Highlight highlight : match.highlights()) {
            if (highlight.start() < done || highlight.end() > to) continue;
            shown.append(clean(text, done, highlight.start()));
            shown.append(marked(clean(text, highlight.start(), highlight.end())));
            done = highlight.end();
        }
        return shown.append(clean(text, done, to))
                .append(to < text.length() ? " …" : "")
                .toString();
    }

    private String marked(String words) {
        return look.colours() ? look.bold(words) : "**" + words + "**";
    }

    /** A stretch without anything that a terminal would obey; its outer blanks stay. */
    private static String clean(String text, int from, int to) {
        return Prose.harmless(text.substring(from, to)).replace('\n', ' ');
    }

    private static String seen(Entry.Span span) {
        String versions = span.versions() == 1 ? "1 version" : span.versions() + " versions";
        String since = day(span.first());
        return (span.current() ? "stands since " + since : "stood from " + since + " to " + day(span.last())) + ", "
                + versions;
    }

    private static String day(Instant instant) {
        return instant.toString().substring(0, 10);
    }

    private static String tellings(Entry entry) {
        return entry.tellings().stream()
                .map(telling -> " · " + telling.criterion() + " " + telling.stance())
                .distinct()
                .collect(Collectors.joining());
    }
}
