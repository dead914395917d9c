package dev.greenlight.analyzer.search;

import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;

/**
 * The clauses of an archive, kept on disk to be searched.
 *
 * <pre>{@code
 * ClauseArchive clauses = ClauseArchive.in(folder, Criteria.shipped());
 * try (IndexUpdate update = clauses.update(analyzer)) {
 *     IndexUpdate.Changes changes = update.read("Glimmer", "Terms of Service", editions);
 *     update.put(changes);
 *     update.finish(stamp, Set.of(changes.document()));
 * }
 * clauses.find(new Question("indemnify criterion:ip-indemnity", true, 20));
 * }</pre>
 */
public final class ClauseArchive {
    static final String BOOK = "book";
    static final String STAMP = "stamp";

    /** Rises when entries are written in another form or texts are cut in another way. */
    private static final String FORM = "1";

    private final Path folder;
    private final Criteria book;
    private final String fingerprint;

    private ClauseArchive(Path folder, Criteria book) {
        this.folder = folder;
        this.book = book;
        this.fingerprint = fingerprint(book);
    }

    /** The clauses kept in a folder, which need not exist yet. */
    public static ClauseArchive in(Path folder, Criteria book) {
        return new ClauseArchive(folder, book);
    }

    private static String fingerprint(Criteria book) {
        Stream<String> criteria = book.all().stream().map(Criterion::sha256);
        return Fingerprint.of(Stream.concat(Stream.of(FORM), criteria).toList());
    }

    /** What the last complete update left as the mark of the archive that it read; empty where there is nothing of use. */
    public Optional<String> stamp() {
        return usable() ? Optional.ofNullable(commitWords().get(STAMP)) : Optional.empty();
    }

    /** Whether there is an index by this book, perhaps of an archive that has grown since. */
    public boolean usable() {
        return fingerprint.equals(commitWords().get(BOOK));
    }

    private Map<String, String> commitWords() {
        if (!Files.isDirectory(folder)) return Map.of();
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData();
        } catch (IndexNotFoundException
                | CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException e) {
            return Map.of();
        } catch (IOException e) {
            throw new IndexFaultException(IndexFaultException.Reason.UNREADABLE, folder, e);
        }
    }

    /**
     * Begins to bring the index up to date; an index that is of no use is begun anew.
     *
     * @throws IndexFaultException if another run is at it, or the folder cannot be written
     */
    public IndexUpdate update(Analyzer analyzer) {
        return IndexUpdate.begin(folder, analyzer, fingerprint, !usable());
    }

    /**
     * Reads a question without putting it.
     *
     * @throws QueryFaultException if the query cannot be read, or names a criterion or stance that the book does not have
     */
    public void check(Question question) {
        new QuerySyntax(book).read(question.query());
    }

    /**
     * The clauses that answer a question, the most telling first.
     *
     * @throws QueryFaultException if the query cannot be read, or names a criterion or stance that the book does not have
     * @throws IndexFaultException if there is no readable index
     */
    public Answer find(Question question) {
        return new Finder(new QuerySyntax(book)).find(question, folder);
    }
}
