package dev.greenlight.crawler.walls;

import dev.greenlight.crawler.FetchFailure.Reason;
import dev.greenlight.crawler.discovery.TermsIndex;
import java.util.Optional;

/** A page that leads to terms and holds none. */
final class IndexSign {
    private IndexSign() {}

    static Optional<Wall> see(Visit visit) {
        Optional<TermsIndex> seen = visit.markdown().isBlank()
                ? TermsIndex.of(visit.snapshot())
                : TermsIndex.of(visit.markdown(), visit.snapshot().exchange().location());
        return seen.map(index -> new Wall(Reason.TERMS_INDEX, "it lists " + index.words()));
    }
}
