package dev.greenlight.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.crawler.Site;
import dev.greenlight.crawler.TestSettings;
import dev.greenlight.crawler.TurningClock;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.Test;

class LargeAnswersTest {
    private static final int LARGE = 3 << 20;

    private final LargeAnswers onePlace = new LargeAnswers(1);

    private Answer ask(Site site, LargeAnswers.Place place) throws IOException {
        AddressGuard guard = new AddressGuard(InetAddress::getAllByName, true);
        FetchSettings settings = TestSettings.hasty(new TurningClock());
        try (Wire wire =
                new Wire(guard, settings.courtesy(), Duration.ofSeconds(10), SSLContexts.createSystemDefault())) {
            Errand errand = Errand.forPage(FetchLimits.DEFAULT, place, any -> Optional.empty());
            return wire.send(site.address("/terms"), Map.of(), errand);
        }
    }

    private static void writeUntilHungUp(OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        while (true) {
            out.write(new byte[1 << 16]);
        }
    }

    @Test
    void largeAnswerThatFindsNoPlaceIsAskedForAgainWhenThereIsOne() throws IOException {
        LargeAnswers.Place other = onePlace.place();
        other.take();
        try (Site site = Site.open();
                LargeAnswers.Place place = onePlace.place()) {
            site.on("/terms", (request, out) -> {
                if (site.requests().size() > 1) {
                    out.write(Site.answer(200, "Content-Type: text/plain", "x".repeat(LARGE)));
                    return;
                }
                try {
                    writeUntilHungUp(out);
                } finally {
                    other.close();
                }
            });

            assertThat(ask(site, place).body()).hasSize(LARGE);
            assertThat(site.requests()).hasSize(2);
        }
    }

    @Test
    void smallAnswerNeedsNoPlace() throws IOException {
        onePlace.place().take();
        try (Site site = Site.open().page("/terms", "small")) {
            assertThat(ask(site, onePlace.place()).body()).asString().isEqualTo("small");
            assertThat(site.requests()).hasSize(1);
        }
    }

    @Test
    void answerStopsGrowingWhereThereIsNoPlace() throws IOException {
        onePlace.place().take();
        AnswerReader reader = new AnswerReader(LARGE, false, onePlace.place());
        reader.consume(ByteBuffer.allocate(LargeAnswers.SMALL));

        assertThatThrownBy(() -> reader.consume(ByteBuffer.allocate(1))).isInstanceOf(CrowdedException.class);
    }

    @Test
    void placeIsFreeAgainAfterClosingAndCannotBeTakenByWhatTricklesOn() {
        LargeAnswers.Place first = onePlace.place();
        assertThat(first.takeIfFree()).isTrue();
        assertThat(onePlace.place().takeIfFree()).isFalse();

        first.close();

        assertThat(first.takeIfFree()).isFalse();
        assertThat(onePlace.place().takeIfFree()).isTrue();
    }

    @Test
    void placesGrowWithTheHeap() {
        LargeAnswers halfAGigabyte = new LargeAnswers(512L << 20);
        for (int i = 0; i < 4; i++) {
            assertThat(halfAGigabyte.place().takeIfFree()).isTrue();
        }
        assertThat(halfAGigabyte.place().takeIfFree()).isFalse();
    }
}
