package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.book.Signal;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** A signal that has been read. Its query is made once, when a clause first has the words that it needs. */
final class Pattern {
    private final Signal signal;
    private final Sought<Query> sought;
    private volatile Optional<Query> query = Optional.empty();

    Pattern(Signal signal, Sought<Query> sought) {
        this.signal = signal;
        this.sought = sought;
    }

    Signal signal() {
        return signal;
    }

    Needs needs() {
        return sought.needs();
    }

    Query query() {
        if (query.isEmpty()) query = Optional.of(sought.form().get());
        return query.get();
    }
}
