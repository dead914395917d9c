package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevObject;

/** Reads everything that a repository holds and computes its hashes anew. */
final class GitCheck {
    private static final int LARGEST_OBJECT = 200_000_000;

    private final List<String> faults = new ArrayList<>();
    private int objects;

    private GitCheck() {}

    static Verification of(GitStore store) {
        GitCheck check = new GitCheck();
        int recorded = 0;
        try {
            check.readObjects(store);
            List<Recorded> history = store.history();
            history.forEach(each -> check.compareSnapshot(store, each));
            recorded = history.size();
        } catch (IOException | ArchiveException e) {
            check.faults.add(store + ": " + e.getMessage());
        }
        return new Verification(check.objects, recorded, check.faults);
    }

    private void readObjects(GitStore store) throws IOException {
        try (ObjectWalk walk = new ObjectWalk(store.repository());
                ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            for (Ref ref : store.repository().getRefDatabase().getRefs()) {
                walk.markStart(walk.parseAny(ref.getObjectId()));
            }
            ObjectReader reader = walk.getObjectReader();
            for (RevObject commit = walk.next(); commit != null; commit = walk.next()) {
                compare(reader, commit, formatter);
            }
            for (RevObject object = walk.nextObject(); object != null; object = walk.nextObject()) {
                compare(reader, object, formatter);
            }
        }
    }

    private void compare(ObjectReader reader, AnyObjectId id, ObjectInserter.Formatter formatter) throws IOException {
        ObjectLoader loader = reader.open(id);
        objects++;
        if (!formatter.idFor(loader.getType(), loader.getBytes(LARGEST_OBJECT)).equals(id)) {
            faults.add("The content of object " + id.name() + " is not what was recorded.");
        }
    }

    private void compareSnapshot(GitStore store, Recorded recorded) {
        String told = recorded.message().trailer(SnapshotFacts.SHA_256);
        if (!told.isEmpty() && !told.equals(Digits.grouped(Sha256.of(store.content(recorded.blob()))))) {
            faults.add("The page kept by commit " + recorded.commit().name() + " is not what was received.");
        }
    }
}
