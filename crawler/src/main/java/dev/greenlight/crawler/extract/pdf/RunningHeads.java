package dev.greenlight.crawler.extract.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops the lines at the upper and lower edge of pages that repeat from page to page, and page numbers. */
final class RunningHeads {
    private static final float EDGE = 0.12f;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—|\\s]*(?:page|seite|página|pagina)?\\s*\\d{1,4}(?:\\s*(?:/|of|von|de|sur|di|van)\\s*\\d{1,4})?[-–—|\\s]*");

    private RunningHeads() {}

    /** The lines that do not repeat; all of them where little else would be left. */
    static List<Line> drop(List<Line> lines) {
        long pages = lines.stream().mapToInt(Line::page).distinct().count();
        if (pages < 2) {
            return lines;
        }
        Map<String, Set<Integer>> pagesByText = new HashMap<>();
        lines.stream()
                .filter(RunningHeads::isAtEdge)
                .forEach(line -> pagesByText
                        .computeIfAbsent(pattern(line), any -> new HashSet<>())
                        .add(line.page()));
        long often = Math.max(2, (pages + 1) / 2);
        List<Line> kept = lines.stream()
                .filter(line -> !isAtEdge(line)
                        || !PAGE_NUMBER.matcher(line.text()).matches()
                                && pagesByText
                                                .getOrDefault(pattern(line), Set.of())
                                                .size()
                                        < often)
                .toList();
        return letters(kept) * 2 < letters(lines) ? lines : kept;
    }

    private static int letters(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private static boolean isAtEdge(Line line) {
        return line.height() < EDGE || line.height() > 1 - EDGE;
    }

    private static String pattern(Line line) {
        return line.text().replaceAll("\\d+", "0").replaceAll("[\\s\u200b]+", " ");
    }
}
