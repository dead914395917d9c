package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.change.Analyses;
import dev.greenlight.catalog.change.ReplayListener;
import dev.greenlight.catalog.change.Replayer;
import dev.greenlight.crawler.archive.Archive;
import dev.greenlight.reports.Histories;
import dev.greenlight.reports.HistoryReport;
import java.nio.file.Path;
import java.time.Instant;

/** Runs the history of an archive and reports on it. */
final class Replaying {
    private final World world;
    private final Replayer replayer;
    private final Histories histories;

    /** @param path where the archive lies; its name goes into reports, which must not depend on the place */
    Replaying(World world, Catalog catalog, PolicyChoice policies, Path path) {
        this.world = world;
        this.replayer =
                new Replayer(catalog, new Analyses(ShippedAnalyzer.IT), policies.andOthers(catalog), InOrder.cores());
        Path name = path.getFileName();
        this.histories = new Histories(name == null ? path.toString() : name.toString(), catalog.criteria());
    }

    /** All of it, with the answers of every tool over time. */
    HistoryReport whole(Archive archive) {
        return histories.replay(replayer.replay(archive, progress("replaying")));
    }

    /** What changed between two instants. */
    HistoryReport between(Archive archive, Instant from, Instant until) {
        return histories.changes(replayer.replay(archive, from, until, progress("comparing")));
    }

    private ReplayListener progress(String task) {
        Progress progress = new Progress(world, task);
        return (terms, done, all) -> progress.step(terms.toString(), done, all);
    }
}
