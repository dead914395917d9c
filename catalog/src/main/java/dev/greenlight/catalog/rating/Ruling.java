package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.answer.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a gate makes of an answer: the trace from the policy's row to the quote.
 *
 * @param gate the row, raised where circumstances demand it
 * @param answer the answer as it counts here
 * @param standing how it stands
 * @param conditions what must be done or shown; empty unless the standing is condition
 * @param question what to ask the vendor, unless it passes or does not apply
 */
public record Ruling(
        Gate gate, Answer answer, Standing standing, List<Condition> conditions, Optional<Question> question) {
    public Ruling {
        conditions = List.copyOf(conditions);
    }

    public String criterion() {
        return gate.criterion();
    }

    /** Other criteria on whose answers it hangs as well; none where the answer itself decides. */
    public Set<String> hangsOn() {
        if (answer.status() != Status.SILENT) return Set.of();
        Set<String> others = new TreeSet<>(gate.silence().where().keySet());
        if (criterion().equals(Assessment.DELETION)) others.add(Assessment.RETENTION);
        return others;
    }
}
