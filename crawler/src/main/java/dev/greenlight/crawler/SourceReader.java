package dev.greenlight.crawler;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.Source.Rendering;
import dev.greenlight.crawler.fetch.Fetcher;
import dev.greenlight.crawler.health.SourceHealth;
import dev.greenlight.crawler.render.Renderer;
import java.util.Optional;

/** Tries one source: over plain HTTP, or in a browser where the page needs one. */
final class SourceReader {
    private final Fetcher fetcher;
    private final Optional<Renderer> renderer;
    private final Judge judge;

    SourceReader(Fetcher fetcher, Optional<Renderer> renderer, Judge judge) {
        this.fetcher = fetcher;
        this.renderer = renderer;
        this.judge = judge;
    }

    Reading read(Try attempt) {
        Rendering rendering = attempt.source().rendering();
        if (rendering == Rendering.ALWAYS && renderer.isPresent()) {
            return render(attempt, renderer.get());
        }
        Reading plain = judge.judge(attempt, fetcher.fetch(attempt.request()));
        if (rendering == Rendering.NEVER || !lacksScripts(plain)) {
            return plain;
        }
        return renderer.map(browser -> render(attempt, browser)).orElseGet(() -> withoutBrowser(plain));
    }

    private Reading render(Try attempt, Renderer browser) {
        return judge.judge(attempt, browser.render(attempt.source().address()));
    }

    private static boolean lacksScripts(Reading reading) {
        return reading instanceof Reading.Known known
                && known.health()
                        .failure()
                        .filter(failure -> failure.reason() == Reason.SCRIPTS_NEEDED)
                        .isPresent();
    }

    private static Reading withoutBrowser(Reading plain) {
        SourceHealth health = ((Reading.Known) plain).health();
        FetchFailure failure = FetchFailure.of(
                Reason.BROWSER_MISSING,
                health.address(),
                "install Chromium or Chrome, for instance with \"apt-get install chromium\", or name one with GREENLIGHT_BROWSER");
        return new Reading.Known(
                new SourceHealth(
                        health.address(), health.lastTry(), Optional.of(failure), health.good(), health.doubt()),
                plain.remarks());
    }
}
