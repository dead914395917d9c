package dev.greenlight.analyzer;

import dev.greenlight.analyzer.matching.Hit;
import dev.greenlight.analyzer.wording.Durations;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.List;

/** Turns hits into findings with the exact words of the Markdown. */
final class Quotes {
    private final String markdown;
    private final List<WordedClause> clauses;
    private final CodePoints points;
    private final Scopes scopes;
    private final Certainty certainty;

    Quotes(String markdown, List<WordedClause> clauses, Certainty certainty) {
        this.markdown = markdown;
        this.clauses = clauses;
        this.points = new CodePoints(markdown);
        this.scopes = new Scopes(clauses);
        this.certainty = certainty;
    }

    /** Whether a passage speaks of an exception only. */
    boolean isNarrow(Passage passage) {
        return scope(passage.hit()).isNarrow();
    }

    private Scope scope(Hit hit) {
        return hit.signal().scope().orElseGet(() -> scopes.of(clauses.get(hit.clause())));
    }

    Finding finding(Passage passage) {
        Hit hit = passage.hit();
        WordedClause clause = clauses.get(hit.clause());
        int start = clause.clause().start();
        int end = clause.clause().end();
        return new Finding(
                hit.criterion().id(),
                hit.signal().stance(),
                scope(hit),
                markdown.substring(start, end),
                points.at(start),
                points.at(end),
                clause.clause().section(),
                Durations.first(clause.ownWords()),
                certainty.of(hit.criterion().id(), passage.likelihood()),
                hit.criterion().id() + ":" + hit.signal().line());
    }
}
