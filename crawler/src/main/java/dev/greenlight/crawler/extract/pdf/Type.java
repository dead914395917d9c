package dev.greenlight.crawler.extract.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The type a PDF is set in.
 *
 * @param body the size of most of the text
 * @param sizes the larger sizes, largest first
 * @param leading how far the lines of a paragraph stand apart
 */
record Type(float body, List<Float> sizes, float leading) {
    private static final float LARGER = 1.12f;
    private static final int LONGEST_HEADING = 160;
    private static final int MOST_LEVELS = 3;

    static Type of(List<Line> lines) {
        Map<Float, Integer> letters = lines.stream()
                .collect(Collectors.groupingBy(
                        Line::size,
                        TreeMap::new,
                        Collectors.summingInt(line -> line.text().length())));
        float body = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        List<Float> sizes = letters.keySet().stream()
                .filter(size -> size > body * LARGER)
                .sorted((a, b) -> Float.compare(b, a))
                .toList();
        return new Type(body, sizes, leading(lines, body));
    }

    private static float leading(List<Line> lines, float body) {
        List<Float> gaps = new java.util.ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).y() - lines.get(i - 1).y();
            boolean within = lines.get(i).page() == lines.get(i - 1).page() && gap > body * 0.5f && gap < body * 3;
            if (within) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? body * 1.2f : gaps.get(gaps.size() / 3);
    }

    /** 1 to 4 for a heading, 0 for text. */
    int headingLevel(Line line) {
        if (line.text().length() > LONGEST_HEADING || line.isBullet()) {
            return 0;
        }
        int rank = sizes.indexOf(line.size());
        if (rank >= 0) {
            return Math.min(rank + 1, MOST_LEVELS);
        }
        boolean stands = line.bold() || line.isCapitals();
        return stands && !line.endsSentence() ? Math.min(sizes.size(), MOST_LEVELS) + 1 : 0;
    }
}
