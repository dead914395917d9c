package dev.greenlight.catalog.change;

import dev.greenlight.analyzer.change.Change;
import dev.greenlight.analyzer.change.ChangeKind;
import dev.greenlight.analyzer.change.Comparison;
import dev.greenlight.analyzer.change.Edition;
import dev.greenlight.analyzer.change.InForce;
import dev.greenlight.catalog.change.TermsChange.State;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.archive.Archive;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells one history, version by version. A version that looks broken, or has the words of an earlier one again, is held: the last good one
 * stands until the held one has persisted. One that heals is no change. Used by one thread.
 */
final class Telling {
    private final Archive archive;
    private final Comparison comparison;
    private final List<TermsChange> changes = new ArrayList<>();
    private final List<Entry> standing = new ArrayList<>();
    private final Map<String, Entry> byEssence = new HashMap<>();
    private @Nullable Good good;
    private @Nullable Held held;

    /** A version, read. */
    private record Seen(Entry entry, Edition edition) {}

    /**
     * What counts.
     *
     * @param base the version that brought its words
     * @param latest the last version with these words, perhaps in another layout
     */
    private record Good(Seen base, Seen latest) {}

    /**
     * A version that is held.
     *
     * @param index where it stands among the changes
     * @param since from when on what was recorded has been broken, or has had these words
     */
    private record Held(Seen seen, int index, Instant since) {
        boolean persisted(Instant until) {
            return !since.plus(Chronicler.PATIENCE).isAfter(until);
        }
    }

    Telling(Archive archive, Comparison comparison) {
        this.archive = archive;
        this.comparison = comparison;
    }

    /** Takes a version as the last good one without telling how it came about. */
    void remember(Entry entry) {
        Seen seen = seen(entry);
        good = new Good(seen, seen);
        standing.clear();
        standing.add(entry);
        byEssence.putIfAbsent(seen.edition().essence(), entry);
    }

    void next(Entry entry) {
        confirmIfPersisted(entry.recordedAt());
        Good before = good;
        if (before == null) remember(entry);
        else follow(before, seen(entry));
    }

    Chronicle told(Instant now) {
        confirmIfPersisted(now);
        return new Chronicle(changes, standing);
    }

    private Seen seen(Entry entry) {
        return new Seen(entry, comparison.edition(archive.read(entry).markdown()));
    }

    private void follow(Good before, Seen seen) {
        Edition latest = before.latest().edition();
        if (latest.sameWords(seen.edition())) {
            stand(before, seen, comparison.between(latest, seen.edition()));
            return;
        }
        Optional<Entry> returnsTo = returnsTo(before, seen);
        Change change = returnsTo.isPresent()
                ? capture()
                : comparison.between(before.base().edition(), seen.edition());
        boolean broken = change.kind() == ChangeKind.CAPTURE && !change.edits().isEmpty();
        if (broken || returnsTo.isPresent()) hold(before, seen, change, returnsTo);
        else stand(before, seen, change);
    }

    /** The earlier version whose words come again, unless they are the words that count now. */
    private Optional<Entry> returnsTo(Good before, Seen seen) {
        String essence = seen.edition().essence();
        Optional<Entry> earlier = Optional.ofNullable(byEssence.putIfAbsent(essence, seen.entry()));
        return earlier.filter(same -> !essence.equals(before.latest().edition().essence()))
                .filter(same -> !essence.equals(before.base().edition().essence()));
    }

    private static Change capture() {
        return new Change(ChangeKind.CAPTURE, List.of(), List.of(), List.of());
    }

    private void hold(Good before, Seen seen, Change change, Optional<Entry> returnsTo) {
        changes.add(change(before, seen, change, State.HELD, returnsTo));
        int index = changes.size() - 1;
        Held earlier = held;
        if (earlier == null) {
            held = new Held(seen, index, seen.entry().recordedAt());
        } else if (!earlier.seen().edition().essence().equals(seen.edition().essence())) {
            boolean stillBroken = returnsTo.isEmpty()
                    && changes.get(earlier.index()).returnsTo().isEmpty();
            held = new Held(
                    seen, index, stillBroken ? earlier.since() : seen.entry().recordedAt());
        }
    }

    private void stand(Good before, Seen seen, Change change) {
        boolean healed = held != null && change.kind() == ChangeKind.COSMETIC;
        Change told = healed ? capture() : change;
        changes.add(change(before, seen, told, State.STANDS, Optional.empty()));
        take(before, seen, change);
    }

    private void take(Good before, Seen seen, Change change) {
        held = null;
        good = new Good(change.edits().isEmpty() ? before.base() : seen, seen);
        if (change.kind().wordsChanged()) standing.add(seen.entry());
    }

    private void confirmIfPersisted(Instant until) {
        Held persisting = held;
        Good before = good;
        if (persisting == null || before == null || !persisting.persisted(until)) return;
        Seen seen = persisting.seen();
        Change change = comparison.taken(before.base().edition(), seen.edition());
        Optional<Entry> returnsTo = changes.get(persisting.index()).returnsTo();
        changes.set(persisting.index(), change(before, seen, change, State.CONFIRMED, returnsTo));
        take(before, seen, change);
    }

    private static TermsChange change(Good before, Seen after, Change change, State state, Optional<Entry> returnsTo) {
        return new TermsChange(
                before.base().entry(),
                after.entry(),
                Whose.of(after.entry().cause()),
                change,
                state,
                before.latest().entry().recordedAt(),
                returnsTo,
                InForce.of(after.edition().markdown()).effective());
    }
}
