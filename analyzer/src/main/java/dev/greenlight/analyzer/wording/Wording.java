package dev.greenlight.analyzer.wording;

import dev.greenlight.analyzer.text.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the words of one document's clauses: what concepts they stand for, in this document's own terms, and who does what. Made
 * once per document, since names and defined terms hold for one document only. Not for use by two threads at once.
 */
public final class Wording {
    private final Lexicon lexicon = Lexicon.shipped();
    private final Tokens tokens = new Tokens();
    private final DefinedTerms terms;

    private Wording(List<Clause> clauses) {
        this.terms = DefinedTerms.of(clauses, tokens);
    }

    /** The wording of the document that consists of these clauses. */
    public static Wording of(List<Clause> clauses) {
        return new Wording(clauses);
    }

    /**
     * The words of a clause after those of its lead-in, as one text.
     *
     * @param words the words, with offsets into lead-in, line break and clause text
     * @param own index of the first word of the clause itself
     */
    public record Words(List<Word> words, int own) {}

    /** The words of a clause. */
    public Words of(Clause clause) {
        String leadIn = clause.leadIn().isEmpty() ? "" : clause.leadIn() + "\n";
        List<Draft> drafts = drafts(leadIn + clause.text());
        Roles.assign(drafts, lexicon, isDuty(clause));
        List<Word> words = new ArrayList<>(drafts.size());
        int own = 0;
        for (Draft draft : drafts) {
            Word word = draft.toWord();
            if (word.start() < leadIn.length()) own++;
            words.add(word);
        }
        return new Words(List.copyOf(words), own);
    }

    /** The words of a heading path, outermost heading first. */
    public List<Word> ofSection(List<String> section) {
        return drafts(String.join("\n", section)).stream().map(Draft::toWord).toList();
    }

    /** The names that signals may use besides plain words. */
    public static boolean isConcept(String name) {
        int dot = name.lastIndexOf('.');
        String concept = name.substring(dot + 1);
        if (dot < 0) return Lexicon.shipped().has(concept) || concept.equals("PERIOD");
        String role = name.substring(0, dot);
        return Lexicon.shipped().isAct(concept)
                && Set.of("VENDOR", "CUSTOMER", "OTHER", "VENDOR.NOT", "CUSTOMER.NOT", "OTHER.NOT")
                        .contains(role);
    }

    private boolean isDuty(Clause clause) {
        if (clause.section().isEmpty()) return false;
        String nearest = clause.section().get(clause.section().size() - 1);
        return drafts(nearest).stream().anyMatch(word -> word.is("DUTY"));
    }

    private List<Draft> drafts(String text) {
        List<Draft> drafts = new ArrayList<>();
        for (Tokens.Token token : tokens.of(text)) drafts.add(new Draft(token));
        for (int i = 0; i < drafts.size(); i++) name(drafts, i);
        for (int i = 0; i < drafts.size(); i++)
            if (!drafts.get(i).named()) {
                mark(drafts, i, lexicon.plain(drafts.get(i).stem()));
                mark(drafts, i, terms.content(drafts.get(i).stem()));
            }
        for (int i = 0; i < drafts.size(); i++) compose(drafts, i);
        Durations.mark(drafts);
        return drafts;
    }

    /** The words of the vendor's name mean the vendor and nothing else, even where one of them is "AI". */
    private void name(List<Draft> drafts, int at) {
        for (Phrase phrase : terms.names(drafts.get(at).stem())) {
            int length = phrase.length(drafts, at);
            for (int i = at; i < at + length; i++) drafts.get(i).name(i == at);
        }
    }

    private void mark(List<Draft> drafts, int at, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            int length = phrase.length(drafts, at);
            if (length == 0) continue;
            drafts.get(at).mark(phrase.concept());
            if (length > 1 && !lexicon.isAct(phrase.concept())
                    || phrase.concept().equals("OPT_OUT"))
                for (int i = at; i < at + length; i++) drafts.get(i).spend();
        }
    }

    private void compose(List<Draft> drafts, int at) {
        Draft word = drafts.get(at);
        mark(drafts, at, lexicon.composed(word.stem()));
        for (int i = 0; i < word.concepts().size(); i++)
            mark(drafts, at, lexicon.composed(word.concepts().get(i)));
    }
}
