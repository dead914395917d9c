package dev.greenlight.catalog.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that one subscriber is told at once.
 *
 * @param id stays the same when it has to be sent again
 * @param to who gets it
 * @param at when it was put together
 * @param messages in the order in which they were written
 */
public record Digest(String id, Subscription to, Instant at, List<Message> messages) {
    public Digest {
        messages = List.copyOf(messages);
    }

    /** How much the worst of the messages asks. */
    public Severity severity() {
        return messages.stream()
                .map(Message::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
    }

    /** The messages as people should read them: the most urgent first. */
    public List<Message> urgentFirst() {
        return messages.stream()
                .sorted(Comparator.comparing(Message::severity).reversed())
                .toList();
    }
}
