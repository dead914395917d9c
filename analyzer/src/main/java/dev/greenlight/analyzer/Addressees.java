package dev.greenlight.analyzer;

import dev.greenlight.analyzer.wording.Wording;
import java.util.List;

/** Tells whom a document addresses. */
final class Addressees {
    private Addressees() {}

    /** Whether nobody but business customers is addressed: the text says "Customer" where others say "you". */
    static boolean businessOnly(List<Wording.Words> words) {
        long customer = words.stream()
                .flatMap(clause -> clause.words().stream())
                .filter(word ->
                        word.surface().equals("customer") || word.surface().equals("customer's"))
                .count();
        long you = words.stream()
                .flatMap(clause -> clause.words().stream())
                .filter(word -> word.surface().equals("you") || word.surface().equals("your"))
                .count();
        return customer > 10 && customer > you;
    }
}
