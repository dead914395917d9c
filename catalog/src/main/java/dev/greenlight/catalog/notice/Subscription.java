package dev.greenlight.catalog.notice;

import dev.greenlight.catalog.file.Labelled;
import java.util.Set;

/**
 * Who wants to be told what.
 *
 * @param name by which it is known; a subscription of a new name starts with what happens from then on
 * @param channel how
 * @param to an address on the web, or a mail address
 * @param secret name of the environment variable that holds the key to sign with; blank where nothing is signed
 * @param wanted about what
 */
public record Subscription(String name, Channel channel, String to, String secret, Wanted wanted) {
    /** The ways of telling. */
    public enum Channel implements Labelled {
        /** JSON to an address on the web, signed. */
        WEBHOOK,
        /** The JSON of chat programs' incoming webhooks. */
        SLACK,
        EMAIL
    }

    /**
     * What a subscriber wants to hear of.
     *
     * @param tools ids; all where there is none
     * @param policies ids; all where there is none
     * @param severity and everything above it
     */
    public record Wanted(Set<String> tools, Set<String> policies, Severity severity) {
        public Wanted {
            tools = Set.copyOf(tools);
            policies = Set.copyOf(policies);
        }

        /** Whether a message is among it. */
        public boolean includes(Message message) {
            return message.severity().compareTo(severity) >= 0
                    && (tools.isEmpty() || tools.contains(message.tool()))
                    && (policies.isEmpty() || policies.stream().anyMatch(message::concerns));
        }
    }
}
