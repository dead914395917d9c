package dev.greenlight.reports.cli;

import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.notice.Outbox;
import dev.greenlight.catalog.schedule.Pace;
import dev.greenlight.catalog.schedule.Rounds;
import dev.greenlight.catalog.schedule.Watch;
import dev.greenlight.catalog.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Audits what is due, once: the work of a night for those who have cron or CI instead of a server. */
final class DueAudit {
    private static final int MOST = 1_000;

    private final World world;
    private final Watching watching;

    DueAudit(World world, Watching watching) {
        this.world = world;
        this.watching = watching;
    }

    int run(List<String> names) {
        Instant start = world.clock().instant();
        OwnFiles files = watching.files(names, catalog -> {}, world);
        try (Store store = watching.stores().open(world);
                Watch watch = watching.over(files, store, Pace.BRISK, world)) {
            Rounds.Tally tally = watch.once();
            print(new Outbox(store.database()).latest(message -> !message.at().isBefore(start), MOST));
            return tally.worse() > 0 ? Exit.WORSE : Exit.after(tally.failures() > 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.PARTLY;
        }
    }

    private void print(List<Message> latestFirst) {
        List<Message> messages = new ArrayList<>(latestFirst);
        Collections.reverse(messages);
        for (Message message : messages) {
            world.out().println(message.severity().label() + ": " + message.headline());
            message.details().forEach(detail -> world.out().println("  " + detail));
        }
        if (messages.isEmpty()) world.note("Nothing that anybody needs to know.");
    }
}
