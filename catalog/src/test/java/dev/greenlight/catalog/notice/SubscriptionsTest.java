package dev.greenlight.catalog.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.notice.Subscription.Channel;
import dev.greenlight.catalog.notice.Subscription.Wanted;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {
    private final Faults faults = new Faults();

    private List<Subscription> read(String text) {
        return Subscriptions.read(SourceFile.of("subscriptions", text), faults);
    }

    @Test
    void subscriptionSaysWhoIsToldWhatAndHow() {
        assertThat(read("""
                        - name: desk
                          channel: webhook
                          to: https://desk.example/hook
                          secret: DESK_KEY
                          tools: [lark]
                          policies: [enterprise-secure]
                          severity: alarm
                        - {name: ana, channel: email, to: ana@studio.example}
                        """))
                .containsExactly(
                        new Subscription(
                                "desk",
                                Channel.WEBHOOK,
                                "https://desk.example/hook",
                                "DESK_KEY",
                                new Wanted(Set.of("lark"), Set.of("enterprise-secure"), Severity.ALARM)),
                        new Subscription(
                                "ana",
                                Channel.EMAIL,
                                "ana@studio.example",
                                "",
                                new Wanted(Set.of(), Set.of(), Severity.WARNING)));
        assertThat(faults.sorted()).isEmpty();
    }

    @Test
    void faultySubscriptionsAreLeftOutWithAReasonEach() {
        assertThat(read("""
                        - {name: a, channel: pigeon, to: roof}
                        - {name: b, channel: webhook, to: "file:///etc/passwd"}
                        - {name: c, channel: email, to: "ana@x.example\\nBcc: all@x.example"}
                        - {name: d, channel: slack, to: "https://chat.example/x", severity: loud}
                        - {name: d, channel: slack, to: "https://chat.example/y"}
                        - {name: e, channel: slack, to: "https://chat.example/z", tool: lark}
                        """)).extracting(Subscription::name).containsExactly("d", "e");
        assertThat(faults.sorted().stream().map(Fault::message))
                .satisfiesExactly(
                        pigeon -> assertThat(pigeon).contains("'pigeon' is not known"),
                        file -> assertThat(file).contains("file:///etc/passwd", "https://example.org/hook"),
                        mail -> assertThat(mail).contains("cannot be read"),
                        loud -> assertThat(loud).contains("'loud' is not known"),
                        twice -> assertThat(twice).contains("the name 'd' is taken"),
                        field -> assertThat(field).contains("'tool' is not a field here"));
    }
}
