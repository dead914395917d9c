package dev.greenlight.catalog.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.catalog.notice.Message.Kind;
import dev.greenlight.catalog.notice.Subscription.Channel;
import dev.greenlight.catalog.notice.Subscription.Wanted;
import dev.greenlight.catalog.store.Ledger;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostOfficeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Subscription ALL = subscription("all", new Wanted(Set.of(), Set.of(), Severity.NOTE));
    private static final Subscription LARK =
            subscription("lark", new Wanted(Set.of("lark"), Set.of("strict"), Severity.WARNING));

    @TempDir
    private Path folder;

    private final List<Digest> delivered = new ArrayList<>();
    private Store store;

    private static Subscription subscription(String name, Wanted wanted) {
        return new Subscription(name, Channel.WEBHOOK, "https://example.org/" + name, "", wanted);
    }

    @BeforeEach
    void open() {
        store = Store.open(new StoreAddress.InFile(folder.resolve("greenlight.db")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private PostOffice office(Courier courier, Subscription... subscriptions) {
        PostOffice office = new PostOffice(store, () -> List.of(subscriptions), courier, () -> NOW);
        office.open();
        return office;
    }

    private void happened(String tool, Kind kind, String... policies) {
        Message message = Message.about(
                new Message.Subject(tool, "business", Set.of(policies), NOW),
                kind,
                "today",
                new Message.Text(tool + " " + kind.label(), List.of()));
        Ledger.write(store, ledger -> {
            Outbox.add(ledger, List.of(message));
            return 0;
        });
    }

    private void deliver(PostOffice office) throws IOException {
        for (String id : office.gather()) office.deliver(id);
    }

    private List<List<String>> headlines() {
        return delivered.stream()
                .map(digest -> digest.messages().stream().map(Message::headline).toList())
                .toList();
    }

    @Test
    void manyMessagesAreOneDigestAndEachIsToldOnce() throws IOException {
        PostOffice office = office(delivered::add, ALL);
        happened("lark", Kind.FELL, "strict");
        happened("lark", Kind.FELL, "strict");
        happened("wren", Kind.MOVED, "lax");
        deliver(office);
        deliver(office);
        assertThat(headlines()).containsExactly(List.of("lark fell", "wren moved"));
        assertThat(delivered.get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void subscriberHearsOnlyWhatHeWants() throws IOException {
        PostOffice office = office(delivered::add, LARK);
        happened("lark", Kind.MOVED, "strict");
        happened("lark", Kind.FELL, "lax");
        happened("wren", Kind.SUSPENDED, "strict");
        deliver(office);
        assertThat(delivered).isEmpty();
        happened("lark", Kind.SUSPENDED, "strict");
        deliver(office);
        happened("lark", Kind.UNREAD);
        deliver(office);
        assertThat(headlines()).containsExactly(List.of("lark suspended"), List.of("lark unread"));
    }

    @Test
    void newSubscriberIsNotToldOfThePast() throws IOException {
        happened("lark", Kind.FELL, "strict");
        PostOffice office = office(delivered::add, ALL);
        deliver(office);
        assertThat(delivered).isEmpty();
    }

    @Test
    void whatWasNotDeliveredIsTriedAgainUnderTheSameIdWithTheSameMessages() throws IOException {
        List<Digest> tried = new ArrayList<>();
        PostOffice down = office(
                digest -> {
                    tried.add(digest);
                    throw new IOException("no answer");
                },
                ALL);
        happened("lark", Kind.FELL, "strict");
        assertThatThrownBy(() -> deliver(down)).isInstanceOf(IOException.class);
        happened("wren", Kind.FELL, "strict");
        deliver(office(delivered::add, ALL));
        assertThat(headlines()).containsExactly(List.of("lark fell"), List.of("wren fell"));
        assertThat(delivered.get(0)).isEqualTo(tried.get(0));
    }

    @Test
    void whatWasGivenUpIsNotTriedAgain() throws IOException {
        PostOffice office = office(delivered::add, ALL);
        happened("lark", Kind.FELL, "strict");
        office.gather().forEach(office::giveUp);
        deliver(office);
        assertThat(delivered).isEmpty();
    }
}
