package dev.greenlight.crawler;

import dev.greenlight.crawler.fetch.FetchRequest;
import dev.greenlight.crawler.health.SourceHealth;
import dev.greenlight.crawler.health.SourceHealth.Answer;
import dev.greenlight.crawler.health.SourceHealth.Good;
import java.util.Optional;

/**
 * A source as it is tried now.
 *
 * @param source the source
 * @param before how it fared before
 * @param sameRules whether it was read by today's rules then
 * @param recorded the size of the text that is recorded, where nothing else is known of the source
 */
record Try(Source source, Optional<SourceHealth> before, boolean sameRules, Optional<Measure> recorded) {
    /** A source of which nothing is known. */
    static Try first(Source source) {
        return new Try(source, Optional.empty(), false, Optional.empty());
    }

    Optional<Good> lastGood() {
        return before.flatMap(SourceHealth::good);
    }

    /** The last good try, if what it gave can stand for what today's rules would give. */
    Optional<Good> comparable() {
        return sameRules ? lastGood() : Optional.empty();
    }

    /** What the text now is measured by. */
    Optional<Measure> baseline() {
        return comparable()
                .map(good -> new Measure(good.words(), good.headings()))
                .or(() -> recorded);
    }

    FetchRequest request() {
        Optional<Answer> answer = comparable().map(Good::answer);
        return new FetchRequest(
                source.address(), answer.flatMap(Answer::entityTag), answer.flatMap(Answer::lastModified));
    }
}
