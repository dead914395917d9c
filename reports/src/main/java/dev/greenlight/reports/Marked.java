package dev.greenlight.reports;

import java.util.List;
import java.util.Optional;

/**
 * A passage beside its counterpart, parted into what both begin with, what differs and what both end with.
 *
 * @param head the words that both begin with
 * @param difference the words from the first that differs to the last
 * @param tail the words that both end with
 */
public record Marked(String head, String difference, String tail) {
    static Marked of(String passage, Optional<String> counterpart) {
        if (counterpart.isEmpty()) return new Marked("", passage, "");
        List<String> words = words(passage);
        List<String> others = words(counterpart.get());
        int shorter = Math.min(words.size(), others.size());
        int head = 0;
        while (head < shorter && words.get(head).equals(others.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head && words.get(words.size() - 1 - tail).equals(others.get(others.size() - 1 - tail)))
            tail++;
        int end = words.size() - tail;
        return new Marked(
                String.join(" ", words.subList(0, head)),
                String.join(" ", words.subList(head, end)),
                String.join(" ", words.subList(end, words.size())));
    }

    private static List<String> words(String passage) {
        return List.of(passage.strip().split("\\s+"));
    }
}
