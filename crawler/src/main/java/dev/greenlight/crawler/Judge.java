package dev.greenlight.crawler;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.extract.Extraction;
import dev.greenlight.crawler.extract.Extraction.Extracted;
import dev.greenlight.crawler.extract.Extraction.NotExtracted;
import dev.greenlight.crawler.fetch.Fetch;
import dev.greenlight.crawler.health.SourceHealth;
import dev.greenlight.crawler.health.SourceHealth.Answer;
import dev.greenlight.crawler.health.SourceHealth.Doubt;
import dev.greenlight.crawler.health.SourceHealth.Good;
import dev.greenlight.crawler.walls.Visit;
import dev.greenlight.crawler.walls.Wall;
import dev.greenlight.crawler.walls.Walls;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Decides what a fetch gave: a new text, the known one, or none. No wall and no loss passes for the text. */
final class Judge {
    private final PageReader pages;
    private final InstantSource clock;

    Judge(PageReader pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    Reading judge(Try attempt, Fetch fetch) {
        if (fetch instanceof Fetch.Failed failed) {
            return failed(attempt, failed.failure());
        }
        if (fetch instanceof Fetch.NotModified unmodified) {
            Good good = attempt.comparable().orElseThrow();
            return known(
                    attempt, good, answer(unmodified.exchange(), good.answer().bytes(), good.answer()));
        }
        return judge(attempt, ((Fetch.Fetched) fetch).snapshot());
    }

    private Reading judge(Try attempt, Snapshot snapshot) {
        Optional<Good> same =
                attempt.comparable().filter(good -> good.answer().bytes().equals(snapshot.sha256()));
        if (same.isPresent()) {
            return known(attempt, same.get(), Answer.of(snapshot));
        }
        Extraction extraction = pages.read(snapshot, attempt.source());
        return extraction instanceof Extracted text
                ? judge(attempt, snapshot, text)
                : unread(attempt, snapshot, (NotExtracted) extraction);
    }

    private Reading unread(Try attempt, Snapshot snapshot, NotExtracted none) {
        Optional<Wall> wall = none.reason() == Extraction.Reason.TOO_LARGE
                ? Optional.empty()
                : pages.wall(new Visit(snapshot, "", Optional.empty()));
        Reason reason = wall.map(Wall::reason).orElse(Unread.reason(none.reason()));
        String detail = wall.map(Wall::detail).orElse(none.detail());
        return failed(attempt, FetchFailure.of(reason, attempt.source().address(), detail));
    }

    private Reading judge(Try attempt, Snapshot snapshot, Extracted text) {
        Visit visit = new Visit(snapshot, text.markdown(), text.language());
        Optional<Wall> wall = pages.wall(visit);
        if (wall.isPresent()) {
            return failed(attempt, failure(attempt, wall.get()));
        }
        String hash = Sha256.of(text.markdown().getBytes(StandardCharsets.UTF_8));
        Optional<Good> same = attempt.comparable().filter(good -> good.text().equals(hash));
        if (same.isPresent()) {
            return known(attempt, same.get(), Answer.of(snapshot));
        }
        Optional<String> language = attempt.comparable().flatMap(Good::language);
        Optional<Wall> loss = attempt.baseline().flatMap(before -> Walls.recogniseLoss(visit, before, language));
        Doubt doubt = Loss.seen(hash, clock.instant(), attempt.before());
        return loss.isPresent() && !Loss.isBelieved(doubt, clock.instant())
                ? doubted(attempt, failure(attempt, loss.get()), doubt)
                : new Reading.Fresh(
                        snapshot, text.markdown(), text.language(), Remarks.of(snapshot.exchange(), text.remarks()));
    }

    private Reading known(Try attempt, Good good, Answer answer) {
        SourceHealth health = new SourceHealth(
                attempt.source().address(),
                clock.instant(),
                Optional.empty(),
                Optional.of(good.seenAgain(clock.instant(), answer)),
                Optional.empty());
        return new Reading.Known(
                health, answer.movedTo().map(Remarks::moved).map(List::of).orElse(List.of()));
    }

    private Reading failed(Try attempt, FetchFailure failure) {
        return new Reading.Known(health(attempt, failure, Optional.empty()), List.of());
    }

    private Reading doubted(Try attempt, FetchFailure failure, Doubt doubt) {
        return new Reading.Known(health(attempt, failure, Optional.of(doubt)), List.of());
    }

    private SourceHealth health(Try attempt, FetchFailure failure, Optional<Doubt> doubt) {
        return new SourceHealth(
                attempt.source().address(), clock.instant(), Optional.of(failure), attempt.lastGood(), doubt);
    }

    private static FetchFailure failure(Try attempt, Wall wall) {
        return FetchFailure.of(wall.reason(), attempt.source().address(), wall.detail());
    }

    /** What a "not modified" says anew; the rest is as it was. */
    private static Answer answer(Exchange exchange, String bytes, Answer before) {
        return new Answer(
                bytes,
                exchange.header("etag").or(before::entityTag),
                exchange.header("last-modified").or(before::lastModified),
                exchange.movedTo());
    }
}
