package dev.greenlight.analyzer;

import dev.greenlight.analyzer.matching.Hit;
import dev.greenlight.analyzer.wording.Durations;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.List;

/** Turns passages into findings with the exact words of the Markdown. */
final class Quotes {
    private final String markdown;
    private final List<WordedClause> clauses;
    private final CodePoints points;
    private final Certainty certainty;

    Quotes(String markdown, List<WordedClause> clauses, Certainty certainty) {
        this.markdown = markdown;
        this.clauses = clauses;
        this.points = new CodePoints(markdown);
        this.certainty = certainty;
    }

    List<Finding> findings(List<Passage> passages, Standings standings) {
        return passages.stream()
                .map(passage -> finding(passage, standings.of(passage)))
                .toList();
    }

    Finding finding(Passage passage, Standing standing) {
        Hit hit = passage.hit();
        WordedClause clause = clauses.get(hit.clause());
        int start = clause.clause().start();
        int end = clause.clause().end();
        return new Finding(
                hit.criterion().id(),
                passage.stance(),
                passage.scope(),
                markdown.substring(start, end),
                points.at(start),
                points.at(end),
                clause.clause().section(),
                Durations.first(clause.ownWords()),
                certainty.of(standing),
                hit.criterion().id() + ":" + hit.signal().line());
    }
}
