package dev.greenlight.catalog.notice;

import dev.greenlight.catalog.change.Whose;
import dev.greenlight.catalog.file.Labelled;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Something that people would have wanted to know.
 *
 * @param id the same event has the same id for good, so that nobody is told twice
 * @param kind what happened
 * @param tool the tool's id
 * @param plan the plan's id
 * @param policies ids of the policies under which it matters; none where it does under all
 * @param at when it was found
 * @param whose whose change it was; empty where nothing changed but the date
 * @param headline in one line
 * @param details what a reader needs to judge it: answers before and after, with their quotes
 */
public record Message(
        String id,
        Kind kind,
        String tool,
        String plan,
        SortedSet<String> policies,
        Instant at,
        Optional<Whose> whose,
        String headline,
        List<String> details) {
    /** What can happen. */
    public enum Kind implements Labelled {
        /** An approval fell because an answer moved on which it rests. */
        SUSPENDED(Severity.ALARM),
        /** The time of an approval has come. */
        EXPIRED(Severity.ALARM),
        /** The time of an approval will come soon. */
        EXPIRING(Severity.WARNING),
        /** Terms that bind from a later day will make a gate stand worse, or move an answer on which an approval rests. */
        ANNOUNCED(Severity.WARNING),
        /** A gate stands worse than before. */
        FELL(Severity.WARNING),
        /** An approval cannot be looked at again, because its policy is not in the catalog. */
        UNWATCHED(Severity.WARNING),
        /** Terms can no longer be read, or have not been for long. */
        UNREAD(Severity.WARNING),
        /** Terms that could not be read can be read again. */
        READ_AGAIN(Severity.NOTE),
        /** A vendor says that it will change its terms. */
        FORETOLD(Severity.WARNING),
        /** Answers moved, and no gate stands worse. */
        MOVED(Severity.NOTE);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    public Message {
        policies = Collections.unmodifiableSortedSet(new TreeSet<>(policies));
        details = List.copyOf(details);
    }

    /**
     * A message about a plan.
     *
     * @param event what tells this event from all others of its kind about the plan
     */
    public static Message about(Subject subject, Kind kind, String event, Text text) {
        String name = String.join("\n", kind.label(), subject.tool(), subject.plan(), event);
        String id =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return new Message(
                id,
                kind,
                subject.tool(),
                subject.plan(),
                new TreeSet<>(subject.policies()),
                subject.at(),
                Optional.empty(),
                text.headline(),
                text.details());
    }

    /** The same, saying whose change it was: in a word for programs, and in some for people. */
    public Message because(Whose change, String words) {
        return new Message(
                id, kind, tool, plan, policies, at, Optional.of(change), headline + " (" + words + ")", details);
    }

    public Severity severity() {
        return kind.severity();
    }

    /** Whether it matters under a policy: one that names none, as where terms cannot be read, does under all. */
    public boolean concerns(String policy) {
        return policies.isEmpty() || policies.contains(policy);
    }

    /** What a message is about, and when. */
    public record Subject(String tool, String plan, Collection<String> policies, Instant at) {}

    /** What a message says. */
    public record Text(String headline, List<String> details) {}
}
