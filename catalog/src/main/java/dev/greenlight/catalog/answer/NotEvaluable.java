package dev.greenlight.catalog.answer;

import dev.greenlight.catalog.file.Labelled;
import java.util.Optional;

/** Why terms could not be read, or an answer not be given. */
public enum NotEvaluable implements Labelled {
    NOT_DECLARED("terms of the needed type were not found"),
    NOT_FOUND("the address answers that they are gone"),
    UNREACHABLE("the server cannot be reached"),
    BLOCKED("access is forbidden or rate-limited"),
    BEHIND_LOGIN("the text needs an account"),
    WALL_PAGE("a cookie, bot, log-in or error screen stands instead of the text"),
    EMPTY("nothing came, or most of the text was gone"),
    STRUCTURE_CHANGED("the declared selectors match nothing"),
    UNSUPPORTED_FORMAT("the format cannot be read"),
    UNSUPPORTED_LANGUAGE("there are no criteria for the language"),
    REFERENCED_NOT_RETRIEVED("terms in force refer to it, and it was not read"),
    STALE("the last good capture is older than the policy allows"),
    PLAN_UNKNOWN("the text does not tell whether it binds this plan"),
    NOT_ASKED("the criteria book has no such question yet");

    private final String words;

    NotEvaluable(String words) {
        this.words = words;
    }

    /** The reason in words. */
    public String words() {
        return words;
    }

    /** The reason with this label. */
    public static Optional<NotEvaluable> of(String label) {
        return Optional.ofNullable(Labelled.labels(NotEvaluable.class).get(label));
    }
}
