package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.GitLog.Change;
import dev.greenlight.crawler.archive.GitLog.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/**
 * Takes the history of another archive over into ours. Each of its versions becomes a commit on our branch that says what the
 * original said. What we recorded ourselves is never mixed with what others recorded later.
 */
final class Import {
    private final GitStore versions;
    private final GitArchive ours;
    private final UnaryOperator<String> names;

    Import(GitStore versions, GitArchive ours, UnaryOperator<String> names) {
        this.versions = versions;
        this.ours = ours;
        this.names = names;
    }

    Imported of(Archive other) {
        List<Entry> fresh = new ArrayList<>();
        Set<Terms> kept = new TreeSet<>();
        int all = 0;
        int passedOver = 0;
        for (Terms terms : other.terms()) {
            List<Entry> history = other.history(terms);
            List<Entry> admitted = admitted(history);
            if (admitted.size() < history.size()) {
                kept.add(terms);
            }
            Set<Instant> here = instants(ours.history(renamed(terms)));
            admitted.stream()
                    .filter(entry -> !here.contains(entry.recordedAt()))
                    .forEach(fresh::add);
            all += history.size();
            passedOver += history.size() - admitted.size();
        }
        record(other, fresh);
        return new Imported(fresh.size(), all - passedOver - fresh.size(), List.copyOf(kept));
    }

    /** What may stand in one history with what is here: nothing of another origin, and nothing later than our own first record. */
    private List<Entry> admitted(List<Entry> history) {
        Terms terms = renamed(history.get(0).terms());
        Set<Instant> here = instants(ours.history(terms));
        if (!here.isEmpty() && !here.contains(history.get(0).recordedAt())) {
            return List.of();
        }
        Instant end = firstOwn(terms).orElse(Instant.MAX);
        return history.stream()
                .filter(entry -> entry.recordedAt().isBefore(end) || here.contains(entry.recordedAt()))
                .toList();
    }

    private Terms renamed(Terms terms) {
        return new Terms(names.apply(terms.tool()), terms.type());
    }

    private static Set<Instant> instants(List<Entry> history) {
        return history.stream().map(Entry::recordedAt).collect(Collectors.toSet());
    }

    private Optional<Instant> firstOwn(Terms terms) {
        return ours.history(terms).stream()
                .filter(entry -> ours.commit(entry).message().isOurs())
                .map(Entry::recordedAt)
                .findFirst();
    }

    private void record(Archive other, List<Entry> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        fresh.sort(Comparator.comparing(Entry::recordedAt));
        if (other instanceof GitArchive git) {
            versions.copyObjects(git.location());
        }
        List<Recorded> recorded = new ArrayList<>();
        versions.recordAll((log, inserter) -> {
            for (Entry entry : fresh) {
                recorded.add(append(other, entry, log, inserter));
            }
        });
        recorded.forEach(ours::add);
    }

    private Recorded append(Archive other, Entry entry, GitLog log, ObjectInserter inserter) throws IOException {
        Terms terms = renamed(entry.terms());
        Place place = new Place(terms.tool(), VersionPath.file(terms));
        Change own = Change.ofOurs(place, message(other, entry, terms), entry.recordedAt());
        Change change = other instanceof GitArchive git
                ? new Change(place, own.message(), git.commit(entry).author())
                : own;
        ObjectId blob = blob(other, entry, inserter);
        ObjectId commit = log.append(inserter, change, blob);
        return new Recorded(commit, place.folder(), place.file(), blob, change.author(), change.message());
    }

    private static CommitMessage message(Archive other, Entry entry, Terms terms) {
        CommitMessage told = other instanceof GitArchive git
                ? git.commit(entry).message()
                : CommitMessage.ofOthers(terms, entry.cause(), entry.snapshots());
        return terms.equals(entry.terms()) ? told : told.about(terms);
    }

    private ObjectId blob(Archive other, Entry entry, ObjectInserter inserter) throws IOException {
        if (other instanceof GitArchive git && versions.holds(git.commit(entry).blob())) {
            return git.commit(entry).blob();
        }
        return inserter.insert(Constants.OBJ_BLOB, other.read(entry).markdown().getBytes(StandardCharsets.UTF_8));
    }
}
