package dev.greenlight.crawler.fetch;

import dev.greenlight.crawler.Exchange.Redirect;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.FetchFailure.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows redirects, each checked like the first address, and takes turns at each host on the way. */
final class Traveller {
    private final Wire wire;
    private final AddressGuard guard;
    private final HostTurns turns;

    /** A road that ends. */
    static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient FetchFailure failure;

        Stopped(FetchFailure failure) {
            super(failure.message());
            this.failure = failure;
        }

        FetchFailure failure() {
            return failure;
        }
    }

    Traveller(Wire wire, AddressGuard guard, HostTurns turns) {
        this.wire = wire;
        this.guard = guard;
        this.turns = turns;
    }

    Journey travel(URI start, Map<String, String> headers, Errand errand, int mostRedirects) throws Stopped {
        List<Redirect> redirects = new ArrayList<>();
        URI address = start;
        while (true) {
            Answer answer = ask(address, start, headers, errand);
            if (!answer.isRedirect()) {
                return new Journey(redirects, answer);
            }
            if (redirects.size() == mostRedirects) {
                throw stop(Reason.TOO_MANY_REDIRECTS, start, "more than " + mostRedirects + " redirects");
            }
            address = next(address, start, answer);
            redirects.add(new Redirect(answer.status(), address));
        }
    }

    private Answer ask(URI address, URI start, Map<String, String> headers, Errand errand) throws Stopped {
        String fault = guard.fault(address).orElse("");
        if (!fault.isEmpty()) {
            throw stop(Reason.ADDRESS_BLOCKED, start, address + ": " + fault);
        }
        Optional<FetchFailure> refusal = errand.refusal(address);
        if (refusal.isPresent()) {
            String where = address.equals(start) ? "" : "after a redirect to " + address + " ";
            throw stop(refusal.get().reason(), start, (where + refusal.get().detail()).strip());
        }
        errand.place().giveBack();
        try (HostTurns.Turn turn = turns.take(address)) {
            return wire.send(turn.address(), headers, errand);
        } catch (IOException e) {
            throw new Stopped(Failures.of(start, e));
        }
    }

    private static URI next(URI address, URI start, Answer answer) throws Stopped {
        String location = answer.header("location").orElseThrow().strip();
        try {
            URI next = address.resolve(Addresses.parse(location));
            return next.getRawFragment() == null ? next : withoutFragment(next);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw stop(Reason.SERVER_ERROR, start, "redirected to \"" + location + "\", which is no address");
        }
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        return URI.create(text.substring(0, text.indexOf('#')));
    }

    private static Stopped stop(Reason reason, URI start, String detail) {
        return new Stopped(FetchFailure.of(reason, start, detail));
    }
}
