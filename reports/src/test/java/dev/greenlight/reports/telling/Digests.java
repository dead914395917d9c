package dev.greenlight.reports.telling;

import dev.greenlight.catalog.notice.Digest;
import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.notice.Message.Kind;
import dev.greenlight.catalog.notice.Severity;
import dev.greenlight.catalog.notice.Subscription;
import dev.greenlight.catalog.notice.Subscription.Channel;
import dev.greenlight.catalog.notice.Subscription.Wanted;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Digests with words that a vendor might have written to do harm. */
final class Digests {
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final String HOSTILE =
            "before: \"<!channel> ]]></content> <script>x</script> \u0000\u202E\r\nBcc: all@x.example & *bold*\"";

    private Digests() {}

    static List<Message> messages() {
        Message.Subject subject = new Message.Subject("lark", "business", Set.of("strict"), NOW);
        return List.of(
                Message.about(subject, Kind.MOVED, "a", new Message.Text("Lark: deletion moved", List.of())),
                Message.about(
                        subject,
                        Kind.SUSPENDED,
                        "b",
                        new Message.Text("The approval of Lärk\r\nBcc: x@x.example is suspended", List.of(HOSTILE))));
    }

    static Digest to(Channel channel, String address) {
        Subscription to =
                new Subscription("desk", channel, address, "DESK_KEY", new Wanted(Set.of(), Set.of(), Severity.NOTE));
        return new Digest("0d1ge5t0-0000", to, NOW, messages());
    }
}
