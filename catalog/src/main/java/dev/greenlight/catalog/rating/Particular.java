package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.answer.Quote;
import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.tool.Strength;
import java.util.stream.Stream;

/** What a passage says beyond its stance, where a policy treats the stance differently because of it. */
public enum Particular implements Labelled {
    /** All periods are readable and within the policy's short retention. */
    SHORT_RETENTION {
        @Override
        boolean holds(Answer answer, Constants constants) {
            return answer.longestDays().orElse(Integer.MAX_VALUE) <= constants.shortRetentionDays();
        }
    },
    /** An agreement says so, not only a statement of policy. */
    BY_CONTRACT {
        @Override
        boolean holds(Answer answer, Constants constants) {
            return answer.strength().filter(Strength::contract).isPresent();
        }
    },
    /** Affiliates are among the recipients. */
    AFFILIATES_NAMED {
        @Override
        boolean holds(Answer answer, Constants constants) {
            return answer.quotes().stream()
                    .anyMatch(quote -> Wording.of(quote.text())
                            .mentions("affiliate", "subsidiar", "group compan", "corporate famil", "parent compan"));
        }
    },
    /** The promise covers outputs, and no passage takes edited or combined ones out. */
    COVERS_EDITED_OUTPUT {
        @Override
        boolean holds(Answer answer, Constants constants) {
            boolean outputs = answer.quotes().stream()
                    .anyMatch(quote -> Wording.of(quote.text()).mentions("output", "generated"));
            return outputs
                    && Stream.of(answer.quotes(), answer.exceptions(), answer.options())
                            .flatMap(quotes -> quotes.stream().map(Quote::text))
                            .noneMatch(text -> Wording.of(text).mentions("modif", "alter", "combin", "edit"));
        }
    };

    abstract boolean holds(Answer answer, Constants constants);
}
