package dev.greenlight.reports.telling;

import dev.greenlight.catalog.notice.Digest;
import dev.greenlight.catalog.notice.Message;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages as JSON. */
final class DigestJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SCHEMA = "greenlight-digest-1";

    private DigestJson() {}

    static String of(Digest digest) {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put("schema", SCHEMA);
        tree.put("id", digest.id());
        tree.put("subscription", digest.to().name());
        tree.put("at", digest.at().toString());
        tree.put("severity", digest.severity().label());
        tree.set("messages", messages(digest.urgentFirst()));
        return MAPPER.writeValueAsString(tree);
    }

    static ArrayNode messages(Iterable<Message> messages) {
        ArrayNode all = MAPPER.createArrayNode();
        messages.forEach(message -> all.add(message(message)));
        return all;
    }

    private static ObjectNode message(Message message) {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put("id", message.id());
        tree.put("at", message.at().toString());
        tree.put("kind", message.kind().label());
        tree.put("severity", message.severity().label());
        tree.put("tool", message.tool());
        tree.put("plan", message.plan());
        message.policies().forEach(tree.putArray("policies")::add);
        message.whose().ifPresent(whose -> tree.put("whose", whose.label()));
        tree.put("headline", message.headline());
        message.details().forEach(tree.putArray("details")::add);
        return tree;
    }
}
