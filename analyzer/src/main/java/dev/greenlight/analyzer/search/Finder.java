package dev.greenlight.analyzer.search;

import dev.greenlight.analyzer.search.Match.Highlight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;

/** Puts a question to an index on disk. */
final class Finder {
    /** By relevance; of equals those in force first, then in the order of tools, documents and text. */
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.CURRENT, SortField.Type.LONG, true),
            new SortField(Fields.DOCUMENT, SortField.Type.STRING),
            new SortField(EntryDocument.PLACE, SortField.Type.LONG));

    private final QuerySyntax syntax;

    Finder(QuerySyntax syntax) {
        this.syntax = syntax;
    }

    Answer find(Question question, Path folder) {
        Query query = syntax.read(question.query());
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return answer(new IndexSearcher(reader), query, question);
        } catch (IOException e) {
            throw new IndexFaultException(IndexFaultException.Reason.UNREADABLE, folder, e);
        }
    }

    private static Answer answer(IndexSearcher searcher, Query query, Question question) throws IOException {
        BooleanQuery.Builder whole = new BooleanQuery.Builder();
        whole.add(query, Occur.MUST).add(new FieldExistsQuery(EntryDocument.PLACE), Occur.FILTER);
        if (question.current()) whole.add(new TermQuery(new Term(Fields.CURRENT, EntryDocument.YES)), Occur.FILTER);
        BooleanQuery all = whole.build();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Match> matches = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(all, question.most(), ORDER).scoreDocs)
            matches.add(new Match(
                    EntryDocument.entry(searcher.storedFields().document(hit.doc)),
                    highlights(searcher, weight, hit.doc)));
        return new Answer(searcher.count(all), matches);
    }

    private static List<Highlight> highlights(IndexSearcher searcher, Weight weight, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        MatchesIterator words = matches == null ? null : matches.getMatches(Fields.WORDS);
        List<Highlight> found = new ArrayList<>();
        while (words != null && words.next()) found.add(new Highlight(words.startOffset(), words.endOffset()));
        found.sort(Comparator.comparingInt(Highlight::start));
        return apart(found);
    }

    private static List<Highlight> apart(List<Highlight> found) {
        List<Highlight> apart = new ArrayList<>();
        int end = 0;
        for (Highlight highlight : found) {
            int last = apart.size() - 1;
            if (last >= 0 && highlight.start() <= end)
                apart.set(last, new Highlight(apart.get(last).start(), Math.max(end, highlight.end())));
            else apart.add(highlight);
            end = Math.max(end, highlight.end());
        }
        return apart;
    }
}
