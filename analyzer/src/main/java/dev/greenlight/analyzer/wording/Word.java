package dev.greenlight.analyzer.wording;

import java.util.List;

/**
 * A word of a clause as the matcher sees it.
 *
 * @param stem the word without its inflection, lower case
 * @param surface the word as written, lower case
 * @param start UTF-16 offset in the words' text
 * @param end UTF-16 offset, exclusive
 * @param pause whether a comma, semicolon, colon, bracket or the end of the lead-in stands before the word
 * @param concepts the concepts it stands for, and, for an act, who does it and whether it is denied
 */
public record Word(String stem, String surface, int start, int end, boolean pause, List<String> concepts) {
    boolean is(String concept) {
        return concepts.contains(concept);
    }
}
