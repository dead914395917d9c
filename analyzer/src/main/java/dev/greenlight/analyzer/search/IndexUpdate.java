package dev.greenlight.analyzer.search;

import dev.greenlight.analyzer.Analyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/**
 * Brings an index up to date, document by document: {@link #read} may be called by many threads, the other verbs by one. What was
 * {@link #put} is kept for good at once, so that a run that is killed is taken up where it ended.
 */
public final class IndexUpdate implements AutoCloseable {
    private final Path folder;
    private final Analyzer analyzer;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final DirectoryReader before;
    private final Map<String, String> words = new HashMap<>();
    private boolean changed;

    /**
     * What is to be written of one document.
     *
     * @param document its name in the index
     * @param fresh how many versions were read
     */
    public record Changes(String document, List<Entry> entries, List<String> versions, int fresh) {
        public Changes {
            entries = List.copyOf(entries);
            versions = List.copyOf(versions);
        }
    }

    private IndexUpdate(Path folder, Analyzer analyzer, FSDirectory directory, IndexWriter writer) throws IOException {
        this.folder = folder;
        this.analyzer = analyzer;
        this.directory = directory;
        this.writer = writer;
        this.before = DirectoryReader.open(writer);
    }

    static IndexUpdate begin(Path folder, Analyzer analyzer, String book, boolean anew) {
        try {
            Files.createDirectories(folder);
            FSDirectory directory = FSDirectory.open(folder);
            if (anew) clear(directory);
            IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Fields.analyzer()));
            IndexUpdate update = new IndexUpdate(folder, analyzer, directory, writer);
            update.words.put(ClauseArchive.BOOK, book);
            return update;
        } catch (LockObtainFailedException e) {
            throw new IndexFaultException(IndexFaultException.Reason.BUSY, folder, e);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Lucene looks into an index even where it is to be replaced, and stumbles over a damaged one. */
    private static void clear(FSDirectory directory) throws IOException {
        try (Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            held.ensureValid();
            for (String file : directory.listAll())
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
        }
    }

    private static IndexFaultException unwritable(Path folder, IOException cause) {
        return new IndexFaultException(IndexFaultException.Reason.UNWRITABLE, folder, cause);
    }

    /** Reads the versions of a document that the index does not have; all of them where it has one that the archive has not. */
    public Changes read(String tool, String terms, List<Edition> history) {
        String document = EntryDocument.document(tool, terms);
        Set<String> known = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        load(document, known, entries);
        List<String> versions = history.stream().map(Edition::key).toList();
        if (!versions.containsAll(known)) {
            known.clear();
            entries.clear();
        }
        Sightings sightings = new Sightings(analyzer, tool, terms, entries);
        int fresh = 0;
        for (Edition edition : history) {
            if (known.contains(edition.key())) continue;
            sightings.read(edition, edition.equals(history.get(history.size() - 1)));
            fresh++;
        }
        return new Changes(document, sightings.entries(), versions, fresh);
    }

    private void load(String document, Set<String> known, List<Entry> entries) {
        try {
            IndexSearcher searcher = new IndexSearcher(before);
            TermQuery query = new TermQuery(new Term(Fields.DOCUMENT, document));
            int count = Math.max(1, searcher.count(query));
            for (ScoreDoc hit : searcher.search(query, count).scoreDocs) {
                Document fields = searcher.storedFields().document(hit.doc);
                String[] versions = fields.getValues(Fields.VERSION);
                if (versions.length > 0) known.addAll(Arrays.asList(versions));
                else entries.add(EntryDocument.entry(fields));
            }
        } catch (IOException e) {
            throw new IndexFaultException(IndexFaultException.Reason.UNREADABLE, folder, e);
        }
    }

    /** Writes what was read of a document. */
    public void put(Changes changes) {
        if (changes.fresh() == 0) return;
        List<Document> documents = new ArrayList<>(
                changes.entries().stream().map(EntryDocument::of).toList());
        documents.add(EntryDocument.versions(changes.document(), changes.versions()));
        try {
            writer.updateDocuments(new Term(Fields.DOCUMENT, changes.document()), documents);
            changed = true;
            commit();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /**
     * Ends the update: the index is what the archive was when it had this mark.
     *
     * @param all what was read of every document of the archive; others are forgotten
     */
    public void finish(String stamp, Collection<String> all) {
        words.put(ClauseArchive.STAMP, stamp);
        try {
            for (String document : gone(all)) {
                writer.deleteDocuments(new Term(Fields.DOCUMENT, document));
                changed = true;
            }
            if (changed) writer.forceMerge(1);
            commit();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private List<String> gone(Collection<String> all) throws IOException {
        List<String> gone = new ArrayList<>();
        Terms documents = MultiTerms.getTerms(before, Fields.DOCUMENT);
        if (documents == null) return gone;
        TermsEnum each = documents.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next())
            if (!all.contains(term.utf8ToString())) gone.add(term.utf8ToString());
        return gone;
    }

    private void commit() throws IOException {
        writer.setLiveCommitData(words.entrySet());
        writer.commit();
    }

    @Override
    public void close() {
        try {
            before.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }
}
