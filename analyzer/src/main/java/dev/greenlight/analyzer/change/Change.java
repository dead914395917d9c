package dev.greenlight.analyzer.change;

import java.util.List;

/**
 * What differs between two versions of one document.
 *
 * @param criteria the ids of the criteria whose passages changed, in the order of the book
 * @param moves the answers that moved; empty unless the kind is {@link ChangeKind#MOVED}
 * @param edits the clauses whose words of substance changed, in the order of the text
 */
public record Change(ChangeKind kind, List<String> criteria, List<Move> moves, List<Edit> edits) {
    public Change {
        criteria = List.copyOf(criteria);
        moves = List.copyOf(moves);
        edits = List.copyOf(edits);
    }
}
