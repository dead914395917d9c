package dev.greenlight.analyzer.matching;

import dev.greenlight.analyzer.wording.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.codecs.memory.DirectPostingsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The clauses of one document in memory, as Lucene sees them: one Lucene document each, in the order of the text. */
final class ClauseIndex implements AutoCloseable {
    static final String WORDS = "words";
    static final String SECTION = "section";
    static final String BEFORE = "before";

    private static final FieldType POSITIONS = positions();
    private static final PostingsFormat DIRECT = new DirectPostingsFormat();
    /** Holds postings as plain arrays: hundreds of queries are put to an index that lives for milliseconds. */
    private static final Codec IN_MEMORY = new Lucene912Codec() {
        @Override
        public PostingsFormat getPostingsFormatForField(String field) {
            return DIRECT;
        }
    };

    private static final double WHOLE_DOCUMENT_MEGABYTES = 512;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final int[] own;
    private final Map<String, BitSet> vocabulary;

    private static FieldType positions() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    /** @param asked the words that queries look for */
    ClauseIndex(List<Sight> clauses, Set<String> asked) throws IOException {
        vocabulary = vocabulary(clauses, asked);
        own = clauses.stream().mapToInt(Sight::own).toArray();
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer())
                .setCodec(IN_MEMORY)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(WHOLE_DOCUMENT_MEGABYTES);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            WordStream words = new WordStream();
            WordStream section = new WordStream();
            WordStream before = new WordStream();
            Document document = new Document();
            document.add(new Field(WORDS, words, POSITIONS));
            document.add(new Field(SECTION, section, POSITIONS));
            document.add(new Field(BEFORE, before, POSITIONS));
            for (Sight clause : clauses) {
                words.over(clause.words());
                section.over(clause.section());
                before.over(clause.before());
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    /** The clauses in which each word stands that is asked for; a stranger's text may hold any number of others. */
    private static Map<String, BitSet> vocabulary(List<Sight> clauses, Set<String> asked) {
        Map<String, BitSet> where = new HashMap<>();
        for (int at = 0; at < clauses.size(); at++)
            for (String word : words(clauses.get(at)))
                if (asked.contains(word))
                    where.computeIfAbsent(word, first -> new BitSet()).set(at);
        return where;
    }

    /** All words of a clause as signals need them. */
    private static List<String> words(Sight clause) {
        List<String> words = new ArrayList<>();
        addWords(WORDS, clause.words(), words);
        addWords(SECTION, clause.section(), words);
        addWords(BEFORE, clause.before(), words);
        return words;
    }

    private static void addWords(String field, List<Word> text, List<String> words) {
        for (Word word : text) {
            words.add(Needs.of(field, word.stem()));
            for (String concept : word.concepts()) words.add(Needs.of(field, concept));
        }
    }

    /**
     * The clauses that a pattern matches, its first condition with at least one of their own words, lead-in aside.
     *
     * @param passed clauses that need not be looked at
     */
    BitSet clauses(Pattern pattern, BitSet passed) throws IOException {
        BitSet clauses = pattern.needs().in(vocabulary, own.length);
        clauses.andNot(passed);
        if (!clauses.isEmpty()) keepMatches(clauses, pattern.query());
        return clauses;
    }

    private void keepMatches(BitSet clauses, Query query) throws IOException {
        Weight weight = weight(query);
        Weight first = query instanceof BooleanQuery conditions
                ? weight(conditions.clauses().get(0).getQuery())
                : weight;
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            DocIdSetIterator matches = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (int at = clauses.nextSetBit(leaf.docBase); at >= 0 && at < end; at = clauses.nextSetBit(at + 1)) {
                int doc = at - leaf.docBase;
                if (matches.docID() < doc) matches.advance(doc);
                if (matches.docID() != doc || !touchesOwnWords(first, leaf, doc)) clauses.clear(at);
            }
        }
    }

    private Weight weight(Query query) throws IOException {
        return searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** A match within the lead-in alone says nothing of the item below it. */
    private boolean touchesOwnWords(Weight weight, LeafReaderContext leaf, int doc) throws IOException {
        int first = own[leaf.docBase + doc];
        if (first == 0) return true;
        Matches matches = weight.matches(leaf, doc);
        MatchesIterator iterator = matches == null ? null : matches.getMatches(WORDS);
        if (iterator == null) return true;
        while (iterator.next()) if (iterator.endPosition() >= first) return true;
        return false;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
