package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import java.time.Instant;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * One file as one commit recorded it.
 *
 * @param commit the commit
 * @param folder the first part of the path
 * @param file the second part of the path
 * @param blob the content
 * @param author who recorded it first, and when, which is the date of the fetch
 * @param message the commit's message
 */
record Recorded(ObjectId commit, String folder, String file, ObjectId blob, PersonIdent author, CommitMessage message) {
    Instant authoredAt() {
        return author.getWhenAsInstant();
    }

    /** The line in the history of a document that this commit stands for. */
    Entry entry(Terms terms) {
        return new Entry(terms, commit.name(), authoredAt(), message.cause().orElseThrow(), message.snapshots());
    }
}
