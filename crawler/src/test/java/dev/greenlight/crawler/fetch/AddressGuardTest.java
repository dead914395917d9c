package dev.greenlight.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Site;
import dev.greenlight.crawler.TestSettings;
import dev.greenlight.crawler.TurningClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private final AddressGuard guard = new AddressGuard(InetAddress::getAllByName, false);

    private static Reason reason(FetchSettings settings, String address) {
        try (Fetcher fetcher = new Fetcher(settings)) {
            return ((Fetch.Failed) fetcher.fetch(FetchRequest.of(URI.create(address))))
                    .failure()
                    .reason();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "203.0.113.9",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:7f00:1::",
                "2001:db8::1"
            })
    void nonPublicAddressIsRefused(String address) {
        assertThatThrownBy(() -> guard.resolve(address)).isInstanceOf(BlockedAddressException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "172.15.0.1", "100.128.0.1", "192.0.1.1", "2606:4700::1111"})
    void publicAddressIsAllowed(String address) throws UnknownHostException {
        assertThat(guard.resolve(address)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://0x7f.0.0.1/",
                "http://127.1/",
                "http://0x7f000001/",
                "http://127.0.0.1.",
                "http://user@127.0.0.1/",
                "http://127.0.0.1/",
                "http://[::ffff:7f00:1]/",
                "http://[::1]/",
                "http://localhost/",
                "http://localhost./",
                "file:///etc/passwd",
                "gopher://127.0.0.1/"
            })
    void everyFormOfLoopbackIsRefused(String address) {
        assertThat(reason(TestSettings.guarded(new TurningClock()), address)).isEqualTo(Reason.ADDRESS_BLOCKED);
    }

    @Test
    void hostInOtherDigitsOrLettersDoesNotPassForAName() {
        assertThat(guard.fault(URI.create("http://①②⑦.⓪.⓪.①/"))).isPresent();
    }

    @Test
    void oneForbiddenAddressAmongManyIsEnough() {
        AddressGuard mixed = new AddressGuard(
                host -> new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")}, false);

        assertThatThrownBy(() -> mixed.resolve("mixed.example")).isInstanceOf(BlockedAddressException.class);
    }

    @Test
    void redirectIntoThePrivateNetworkIsRefusedBeforeConnecting() throws IOException {
        try (Site inside = Site.open();
                Site outside = Site.open()) {
            inside.page("/secret", "internal");
            outside.redirect("/terms", "http://inside.example:" + inside.port() + "/secret");
            FetchSettings settings = resolvingOnly("outside.example");

            assertThat(reason(settings, "http://outside.example:" + outside.port() + "/terms"))
                    .isEqualTo(Reason.ADDRESS_BLOCKED);
            assertThat(inside.requests()).isEmpty();
        }
    }

    @Test
    void nameThatChangesItsMindIsConnectedOnlyWhereItWasChecked() throws IOException {
        try (Site site = Site.open()) {
            site.page("/terms", "internal");
            AtomicInteger lookups = new AtomicInteger();
            FetchSettings base = TestSettings.guarded(new TurningClock());
            Surroundings rebinding = new Surroundings(
                    base.surroundings().clock(),
                    base.surroundings().pause(),
                    base.surroundings().random(),
                    host -> new InetAddress[] {
                        InetAddress.getByName(lookups.incrementAndGet() == 1 ? "192.0.1.1" : "127.0.0.1")
                    });
            FetchSettings settings = new FetchSettings(base.courtesy(), base.limits(), false, rebinding);

            assertThat(reason(settings, "http://rebinding.example:" + site.port() + "/terms"))
                    .isIn(Reason.TIMED_OUT, Reason.CONNECTION_FAILED, Reason.ADDRESS_BLOCKED);
            assertThat(site.requests()).isEmpty();
        }
    }

    /** Loopback is allowed, but any name except one leads to a private address that the resolver itself refuses to give. */
    private static FetchSettings resolvingOnly(String name) {
        FetchSettings base = TestSettings.hasty(new TurningClock());
        Surroundings surroundings = new Surroundings(
                base.surroundings().clock(),
                base.surroundings().pause(),
                base.surroundings().random(),
                host -> {
                    if (!host.equals(name)) {
                        throw new BlockedAddressException(host, InetAddress.getLoopbackAddress());
                    }
                    return new InetAddress[] {InetAddress.getLoopbackAddress()};
                });
        return new FetchSettings(base.courtesy(), base.limits(), true, surroundings);
    }
}
