package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.wording.Word;
import dev.greenlight.analyzer.wording.Wording;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The clauses of one document in memory, as Lucene sees them: one Lucene document each, in the order of the text. */
final class ClauseIndex implements AutoCloseable {
    static final String WORDS = "words";
    static final String SECTION = "section";

    private static final FieldType POSITIONS = positions();
    private static final double WHOLE_DOCUMENT_MEGABYTES = 512;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final int[] own;

    private static FieldType positions() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    /** The words of a clause and of the titles above it. */
    record Entry(Wording.Words words, List<Word> section) {}

    ClauseIndex(List<Entry> clauses) throws IOException {
        own = clauses.stream().mapToInt(clause -> clause.words().own()).toArray();
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer())
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(WHOLE_DOCUMENT_MEGABYTES);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            WordStream words = new WordStream();
            WordStream section = new WordStream();
            Document document = new Document();
            document.add(new Field(WORDS, words, POSITIONS));
            document.add(new Field(SECTION, section, POSITIONS));
            for (Entry clause : clauses) {
                words.over(clause.words().words());
                section.over(clause.section());
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
    }

    DirectoryReader reader() {
        return reader;
    }

    List<LeafReaderContext> leaves() {
        return reader.leaves();
    }

    /** The position of the clause's own first word, after those of its lead-in. */
    int own(int clause) {
        return own[clause];
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
