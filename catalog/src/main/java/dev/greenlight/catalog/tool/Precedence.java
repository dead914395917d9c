package dev.greenlight.catalog.tool;

import java.util.List;

/**
 * A sentence that says which of a plan's terms prevail. It counts only where the sentence is found in the text that was read.
 *
 * @param prevails key of the terms that prevail
 * @param over keys of the terms that give way
 * @param in key of the terms in which the sentence stands
 * @param sentence the words, as in the text
 */
public record Precedence(String prevails, List<String> over, String in, String sentence) {
    public Precedence {
        over = List.copyOf(over);
    }
}
