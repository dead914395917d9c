package dev.greenlight.reports.telling;

import dev.greenlight.catalog.notice.Digest;
import dev.greenlight.catalog.notice.Message;
import tools.jackson.databind.json.JsonMapper;

/** Messages as incoming webhooks of chat programs take them. Vendors' words cannot address people or become links. */
final class SlackJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST = 35_000;

    private SlackJson() {}

    static String of(Digest digest) {
        StringBuilder text = new StringBuilder();
        for (Message message : digest.urgentFirst()) {
            text.append('*').append(escaped(message.severity().label())).append("* ");
            text.append(escaped(message.headline())).append('\n');
            message.details()
                    .forEach(detail -> text.append("> ").append(escaped(detail)).append('\n'));
        }
        if (text.length() > LONGEST) text.replace(LONGEST, text.length(), "…");
        return MAPPER.writeValueAsString(MAPPER.createObjectNode().put("text", text.toString()));
    }

    private static String escaped(String text) {
        return DigestText.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([*_~`@])", "$1\u200B");
    }
}
