package dev.greenlight.crawler.archive;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Appends to a branch, one file a commit, without index or work tree. Commits pile up on {@link #append} and become part of
 * the branch together on {@link #publish}; if that fails, or the process dies before, the branch is as it was.
 */
final class GitLog {
    private final Repository repository;
    private final Branch branch;
    private final Map<String, Tree> folders = new HashMap<>();
    private ObjectId published;
    private ObjectId tip;
    private Tree root;

    /** A file in a folder. */
    record Place(String folder, String file) {}

    /** What a commit says besides the content. */
    record Change(Place place, CommitMessage message, PersonIdent author) {
        /** A change that we record ourselves. */
        static Change ofOurs(Place place, CommitMessage message, Instant at) {
            return new Change(place, message, new PersonIdent(Engine.NAME, Engine.MAIL, at, ZoneOffset.UTC));
        }
    }

    GitLog(Repository repository) throws IOException {
        this.repository = repository;
        this.branch = new Branch(repository);
        this.published = branch.head();
        this.tip = published;
        this.root = rootOf(published);
    }

    private Tree rootOf(ObjectId commit) throws IOException {
        if (commit.equals(ObjectId.zeroId())) {
            return new Tree();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit parsed = walk.parseCommit(commit);
            return Tree.read(walk.getObjectReader(), parsed.getTree());
        }
    }

    /** The content that stands at a place now; the zero id if there is none. */
    ObjectId at(Place place) throws IOException {
        return folder(place.folder()).file(place.file());
    }

    private Tree folder(String name) throws IOException {
        Tree known = folders.get(name);
        if (known != null) {
            return known;
        }
        ObjectId id = root.folder(name);
        try (ObjectReader reader = repository.newObjectReader()) {
            Tree tree = id.equals(ObjectId.zeroId()) ? new Tree() : Tree.read(reader, id);
            folders.put(name, tree);
            return tree;
        }
    }

    ObjectId append(ObjectInserter inserter, Change change, ObjectId blob) throws IOException {
        Place place = change.place();
        Tree folder = folder(place.folder());
        folder.put(place.file(), FileMode.REGULAR_FILE, blob);
        root.put(place.folder(), FileMode.TREE, folder.insert(inserter));
        tip = inserter.insert(commit(change, root.insert(inserter)));
        return tip;
    }

    private CommitBuilder commit(Change change, ObjectId tree) {
        Instant at = change.author().getWhenAsInstant();
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        if (!tip.equals(ObjectId.zeroId())) {
            commit.setParentId(tip);
        }
        commit.setAuthor(change.author());
        commit.setCommitter(new PersonIdent(Engine.NAME, Engine.MAIL, at, ZoneOffset.UTC));
        commit.setMessage(change.message().text());
        return commit;
    }

    void publish(ObjectInserter inserter) throws IOException {
        inserter.flush();
        branch.move(published, tip);
        published = tip;
    }

    /** Forgets what was appended and not published. */
    void rollBack() throws IOException {
        published = branch.head();
        tip = published;
        folders.clear();
        root = rootOf(published);
    }
}
