package dev.greenlight.analyzer.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** An entry as Lucene keeps it, and back. */
final class EntryDocument {
    static final String YES = "yes";
    private static final String NO = "no";
    private static final String QUOTE = "quote";
    static final String PLACE = "place";
    private static final String SPAN = "span";
    private static final String SAID = "said";
    private static final String SEPARATOR = "\t";
    private static final FieldType WORDS = words();

    private EntryDocument() {}

    /** The name under which all entries of a document are kept. */
    static String document(String tool, String terms) {
        return tool + SEPARATOR + terms;
    }

    private static FieldType words() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    static Document of(Entry entry) {
        Document fields = under(document(entry.tool(), entry.terms()));
        fields.add(new NumericDocValuesField(PLACE, entry.place().start()));
        fields.add(new Field(Fields.WORDS, entry.text(), WORDS));
        fields.add(new TextField(Fields.TOOL, entry.tool(), Field.Store.YES));
        fields.add(new TextField(Fields.TERMS, entry.terms(), Field.Store.YES));
        entry.section().forEach(title -> fields.add(new TextField(Fields.SECTION, title, Field.Store.YES)));
        fields.add(new StringField(Fields.CURRENT, entry.span().current() ? YES : NO, Field.Store.NO));
        fields.add(new NumericDocValuesField(Fields.CURRENT, entry.span().current() ? 1 : 0));
        fields.add(new StoredField(QUOTE, entry.quote()));
        Entry.Place place = entry.place();
        fields.add(new StoredField(PLACE, joined(place.start(), place.end(), place.version())));
        Entry.Span span = entry.span();
        fields.add(new StoredField(
                SPAN,
                joined(span.first().toEpochMilli(), span.last().toEpochMilli(), span.versions(), span.current())));
        entry.tellings().forEach(telling -> add(telling, fields));
        return fields;
    }

    /** What the index knows of a document besides its clauses: the versions that were read. */
    static Document versions(String document, List<String> versions) {
        Document fields = under(document);
        versions.forEach(version -> fields.add(new StoredField(Fields.VERSION, version)));
        return fields;
    }

    private static Document under(String document) {
        Document fields = new Document();
        fields.add(new StringField(Fields.DOCUMENT, document, Field.Store.NO));
        fields.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(document)));
        return fields;
    }

    private static void add(Entry.Telling telling, Document fields) {
        fields.add(new StringField(Fields.CRITERION, telling.criterion(), Field.Store.NO));
        fields.add(new StringField(Fields.STANCE, telling.stance(), Field.Store.NO));
        fields.add(new StringField(Fields.TELLING, telling(telling.criterion(), telling.stance()), Field.Store.NO));
        fields.add(new StoredField(
                SAID, joined(telling.criterion(), telling.stance(), telling.scope(), telling.confidence())));
    }

    static String telling(String criterion, String stance) {
        return criterion + SEPARATOR + stance;
    }

    private static String joined(Object... parts) {
        return String.join(SEPARATOR, Arrays.stream(parts).map(String::valueOf).toList());
    }

    static Entry entry(Document fields) {
        String[] place = fields.get(PLACE).split(SEPARATOR, 3);
        String[] span = fields.get(SPAN).split(SEPARATOR);
        return new Entry(
                fields.get(Fields.TOOL),
                fields.get(Fields.TERMS),
                List.of(fields.getValues(Fields.SECTION)),
                fields.get(Fields.WORDS),
                fields.get(QUOTE),
                new Entry.Place(place[2], Integer.parseInt(place[0]), Integer.parseInt(place[1])),
                new Entry.Span(
                        Instant.ofEpochMilli(Long.parseLong(span[0])),
                        Instant.ofEpochMilli(Long.parseLong(span[1])),
                        Integer.parseInt(span[2]),
                        Boolean.parseBoolean(span[3])),
                Arrays.stream(fields.getValues(SAID)).map(EntryDocument::said).toList());
    }

    private static Entry.Telling said(String line) {
        String[] parts = line.split(SEPARATOR);
        return new Entry.Telling(parts[0], parts[1], parts[2], Double.parseDouble(parts[3]));
    }
}
