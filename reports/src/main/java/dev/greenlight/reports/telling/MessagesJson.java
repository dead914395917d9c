package dev.greenlight.reports.telling;

import dev.greenlight.catalog.notice.Message;
import java.util.List;

/** Messages as a JSON array, the latest first, each as a digest has it. */
public final class MessagesJson {
    private MessagesJson() {}

    public static String of(List<Message> messages) {
        return DigestJson.messages(messages).toString();
    }
}
