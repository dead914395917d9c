package dev.greenlight.catalog;

import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.archive.Archive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which recorded version of some terms binds on a day. One that says it holds from a later day leaves the one before it in force until
 * then; where none is recorded that binds already, the last stands for want of another.
 *
 * @param inForce the version that binds
 * @param announced the last one, where it is out and does not bind yet
 */
record Binding(Entry inForce, Optional<Entry> announced) {
    /** The last version, whatever it says. */
    static Binding last(List<Entry> history) {
        return new Binding(history.get(history.size() - 1), Optional.empty());
    }

    /** @param history at least one version, the oldest first */
    static Binding on(LocalDate day, List<Entry> history, Archive archive) {
        Binding last = last(history);
        if (!Versions.isAnnounced(archive, last.inForce(), day)) return last;
        for (int i = history.size() - 2; i >= 0; i--)
            if (!Versions.isAnnounced(archive, history.get(i), day))
                return new Binding(history.get(i), Optional.of(last.inForce()));
        return last;
    }
}
