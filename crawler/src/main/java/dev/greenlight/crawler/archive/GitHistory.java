package dev.greenlight.crawler.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * Reads a whole log in one pass: each commit is compared with its parent, and only trees that differ are opened. Commits
 * made by hand and files that lie elsewhere than in {@code <folder>/<file>} are passed over.
 */
final class GitHistory {
    private static final int TREES_KEPT = 4_096;

    private final ObjectReader reader;
    private final Map<ObjectId, Map<String, ObjectId>> trees = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ObjectId, Map<String, ObjectId>> eldest) {
            return size() > TREES_KEPT;
        }
    };

    private GitHistory(ObjectReader reader) {
        this.reader = reader;
    }

    /** What was recorded up to a commit, by author date. */
    static List<Recorded> upTo(Repository repository, ObjectId head) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.sort(RevSort.TOPO, true);
            walk.sort(RevSort.REVERSE, true);
            walk.markStart(walk.parseCommit(head));
            GitHistory history = new GitHistory(walk.getObjectReader());
            List<Recorded> recorded = new ArrayList<>();
            for (RevCommit commit : walk) {
                history.addChanges(commit, recorded);
            }
            recorded.sort(Comparator.comparing(Recorded::authoredAt));
            return recorded;
        }
    }

    private void addChanges(RevCommit commit, List<Recorded> recorded) throws IOException {
        CommitMessage message = CommitMessage.parse(commit.getFullMessage());
        if (message.cause().isEmpty()) {
            return;
        }
        Map<String, ObjectId> before = commit.getParentCount() == 0
                ? Map.of()
                : folders(commit.getParent(0).getTree());
        PersonIdent author = commit.getAuthorIdent();
        for (Map.Entry<String, ObjectId> folder : folders(commit.getTree()).entrySet()) {
            ObjectId old = before.get(folder.getKey());
            if (!folder.getValue().equals(old)) {
                Map<String, ObjectId> oldFiles = old == null ? Map.of() : files(old);
                files(folder.getValue()).forEach((file, blob) -> {
                    if (!blob.equals(oldFiles.get(file))) {
                        recorded.add(new Recorded(commit.copy(), folder.getKey(), file, blob, author, message));
                    }
                });
            }
        }
    }

    private Map<String, ObjectId> folders(ObjectId tree) throws IOException {
        return entries(tree, FileMode.TREE);
    }

    private Map<String, ObjectId> files(ObjectId tree) throws IOException {
        return entries(tree, FileMode.REGULAR_FILE);
    }

    private Map<String, ObjectId> entries(ObjectId tree, FileMode mode) throws IOException {
        Map<String, ObjectId> known = trees.get(tree);
        if (known != null) {
            return known;
        }
        CanonicalTreeParser parser = new CanonicalTreeParser();
        parser.reset(reader.open(tree, Constants.OBJ_TREE).getBytes());
        Map<String, ObjectId> entries = new LinkedHashMap<>();
        for (; !parser.eof(); parser.next()) {
            if (mode.equals(parser.getEntryRawMode())) {
                entries.put(parser.getEntryPathString(), parser.getEntryObjectId());
            }
        }
        trees.put(tree.copy(), entries);
        return entries;
    }
}
