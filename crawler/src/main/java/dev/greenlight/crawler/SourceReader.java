package dev.greenlight.crawler;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.fetch.Fetch;
import dev.greenlight.crawler.fetch.FetchRequest;
import dev.greenlight.crawler.fetch.Fetcher;
import dev.greenlight.crawler.health.SourceHealth;
import dev.greenlight.crawler.render.RenderRequest;
import dev.greenlight.crawler.render.Renderer;
import java.util.Locale;
import java.util.Optional;

/**
 * Tries one source: over plain HTTP, and then in a browser where the page needs one. A page that is always rendered is fetched plainly
 * first all the same, for its status and redirects.
 */
final class SourceReader {
    private static final String HOW_TO_GET_ONE =
            "install Chromium or Chrome, for instance with \"apt-get install chromium\","
                    + " or name one in the variable GREENLIGHT_BROWSER";

    private final Fetcher fetcher;
    private final Optional<Renderer> renderer;
    private final Judge judge;

    SourceReader(Fetcher fetcher, Optional<Renderer> renderer, Judge judge) {
        this.fetcher = fetcher;
        this.renderer = renderer;
        this.judge = judge;
    }

    Reading read(Try attempt) {
        return switch (attempt.source().rendering()) {
            case NEVER -> fetcher.fetch(attempt.request(), fetch -> judge.judge(attempt, fetch));
            case ALWAYS -> readRendered(attempt);
            case WHEN_EMPTY -> readRenderedWhenEmpty(attempt);
        };
    }

    private Reading readRendered(Try attempt) {
        if (renderer.isEmpty()) {
            return readRenderedWhenEmpty(attempt);
        }
        return fetcher.fetch(
                FetchRequest.of(attempt.source().address()),
                plain -> plain instanceof Fetch.Fetched fetched && isHtml(fetched.snapshot())
                        ? render(attempt, fetched.snapshot(), renderer.get())
                        : judge.judge(attempt, plain));
    }

    private Reading readRenderedWhenEmpty(Try attempt) {
        return fetcher.fetch(attempt.request(), plain -> readRenderedWhenEmpty(attempt, plain));
    }

    private Reading readRenderedWhenEmpty(Try attempt, Fetch plain) {
        Reading reading = judge.judge(attempt, plain);
        Optional<Reason> lack = reasonToRender(reading);
        if (lack.isEmpty() || !(plain instanceof Fetch.Fetched fetched) || !isHtml(fetched.snapshot())) {
            return reading;
        }
        if (renderer.isPresent()) {
            return render(attempt, fetched.snapshot(), renderer.get());
        }
        return lack.get() == Reason.SCRIPTS_NEEDED ? withoutBrowser((Reading.Known) reading) : reading;
    }

    private Reading render(Try attempt, Snapshot plain, Renderer browser) {
        RenderRequest request = RenderRequest.of(attempt.source(), plain.exchange(), fetcher::refusal);
        return judge.judge(attempt, fetcher.inTurn(plain.exchange().location(), host -> browser.render(request)));
    }

    private static boolean isHtml(Snapshot snapshot) {
        String type = snapshot.exchange().header("content-type").orElse("text/html");
        return type.toLowerCase(Locale.ROOT).contains("html");
    }

    /** Why a browser might help: scripts would write the text, or there is none. */
    private static Optional<Reason> reasonToRender(Reading reading) {
        return reading instanceof Reading.Known known
                ? known.health()
                        .failure()
                        .map(FetchFailure::reason)
                        .filter(reason -> reason == Reason.SCRIPTS_NEEDED || reason == Reason.EMPTY)
                : Optional.empty();
    }

    private static Reading withoutBrowser(Reading.Known plain) {
        SourceHealth health = plain.health();
        FetchFailure failure = FetchFailure.of(Reason.BROWSER_MISSING, health.address(), HOW_TO_GET_ONE);
        SourceHealth missing = new SourceHealth(
                health.address(), health.lastTry(), Optional.of(failure), health.good(), health.doubt());
        return new Reading.Known(missing, plain.remarks());
    }
}
