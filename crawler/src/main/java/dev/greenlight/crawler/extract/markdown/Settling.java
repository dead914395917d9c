package dev.greenlight.crawler.extract.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Takes off the emphasis that CommonMark could not show, so that no stray mark is left in the text. */
final class Settling {
    private Settling() {}

    static List<Run> settle(List<Run> runs) {
        List<Run> settled = runs.stream().map(Settling::withoutBracketedCode).toList();
        for (Emphasis kind : Emphasis.values()) {
            settled = uniformLinks(settled, kind);
            settled = seen(settled, kind);
        }
        return settled;
    }

    /** A bracket in code within a link would be taken for the end of the link. */
    private static Run withoutBracketedCode(Run run) {
        Style style = run.style();
        boolean bracketed = style.code()
                && style.link() != null
                && (run.text().contains("[") || run.text().contains("]"));
        return bracketed
                ? new Run(run.text(), new Style(style.strong(), style.emphasis(), style.struck(), false, style.link()))
                : run;
    }

    /** Emphasis begins and ends outside links, never within. */
    private static List<Run> uniformLinks(List<Run> runs, Emphasis kind) {
        List<Run> settled = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); ) {
            String link = runs.get(i).style().link();
            int end = link == null ? i + 1 : end(runs, i, style -> Objects.equals(style.link(), link));
            List<Run> stretch = runs.subList(i, end);
            boolean all = stretch.stream().allMatch(run -> run.style().has(kind));
            stretch.forEach(run -> settled.add(set(run, kind, all)));
            i = end;
        }
        return merged(settled);
    }

    /** An example of what is not seen: {@code **Note:**text}. */
    private static List<Run> seen(List<Run> runs, Emphasis kind) {
        List<Run> settled = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); ) {
            boolean on = runs.get(i).style().has(kind);
            int end = on ? end(runs, i, style -> style.has(kind)) : i + 1;
            boolean seen = on && Flanks.of(runs, i, end, kind).areSeen(kind);
            runs.subList(i, end).forEach(run -> settled.add(set(run, kind, seen)));
            i = end;
        }
        return merged(settled);
    }

    private static int end(List<Run> runs, int from, Predicate<Style> same) {
        int end = from + 1;
        while (end < runs.size() && same.test(runs.get(end).style())) {
            end++;
        }
        return end;
    }

    private static Run set(Run run, Emphasis kind, boolean wanted) {
        return run.style().has(kind) == wanted
                ? run
                : new Run(run.text(), run.style().with(kind, wanted));
    }

    /** Neighbours in the same style as one run. */
    private static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); ) {
            Run first = runs.get(i);
            int end = i + 1;
            while (end < runs.size() && first.joins(runs.get(end))) {
                end++;
            }
            merged.add(end == i + 1 ? first : first.with(runs.subList(i, end)));
            i = end;
        }
        return merged;
    }
}
