package dev.greenlight.analyzer.wording;

import java.util.ArrayList;
import java.util.List;

/** A word while its concepts are being found. */
final class Draft {
    private final Tokens.Token token;
    private final List<String> concepts = new ArrayList<>(4);
    private boolean spent;
    private boolean named;

    Draft(Tokens.Token token) {
        this.token = token;
    }

    boolean matches(String part) {
        return token.stem().equals(part) || concepts.contains(part);
    }

    boolean is(String concept) {
        return concepts.contains(concept);
    }

    void mark(String concept) {
        if (!concepts.contains(concept)) concepts.add(concept);
    }

    void unmark(String concept) {
        concepts.remove(concept);
    }

    int start() {
        return token.start();
    }

    /** Notes that the word is part of a set phrase, so that a "not" in it denies nothing outside. */
    void spend() {
        spent = true;
    }

    boolean spent() {
        return spent;
    }

    /** Notes that the word belongs to the vendor's name. */
    void name() {
        named = true;
    }

    boolean named() {
        return named;
    }

    String stem() {
        return token.stem();
    }

    String surface() {
        return token.surface();
    }

    boolean pause() {
        return token.pause();
    }

    int depth() {
        return token.depth();
    }

    List<String> concepts() {
        return concepts;
    }

    Word toWord() {
        return new Word(
                token.stem(), token.surface(), token.start(), token.end(), token.pause(), List.copyOf(concepts));
    }
}
