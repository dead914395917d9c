package dev.greenlight.analyzer;

import dev.greenlight.analyzer.wording.Word;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.List;
import java.util.Set;

/** Tells whom a document addresses. */
final class Addressees {
    private static final Set<String> COMPANY =
            Set.of("customer", "customer's", "customers", "client", "client's", "subscriber", "subscriber's");
    private static final Set<String> PERSON = Set.of("you", "your", "yours");
    private static final int ENOUGH = 10;

    private Addressees() {}

    /** Whether nobody but business customers is addressed: the text says "Customer" where others say "you". */
    static boolean businessOnly(List<WordedClause> clauses) {
        long company = count(clauses, COMPANY);
        return company > ENOUGH && company > count(clauses, PERSON);
    }

    private static long count(List<WordedClause> clauses, Set<String> surfaces) {
        return clauses.stream()
                .flatMap(clause -> clause.ownWords().stream())
                .map(Word::surface)
                .filter(surfaces::contains)
                .count();
    }
}
