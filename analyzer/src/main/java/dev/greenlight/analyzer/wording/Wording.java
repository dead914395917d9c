package dev.greenlight.analyzer.wording;

import dev.greenlight.analyzer.text.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the words of one document's clauses: what concepts they stand for, in this document's own terms, and who does what. Names and
 * defined terms hold for one document only, so all of its clauses are read together.
 */
public final class Wording {
    private static final Pattern DEFINITION = Pattern.compile(
            "^[\\W\\d]{0,12}(?:[a-z]\\) )?(?:(?i:the|an?) )?(?:[\"“][^\"”]{2,60}[\"”].{0,60}?\\b|(?:\\p{Lu}[\\p{L}-]+ ){1,4})"
                    + "(?:shall |will )?(?:means?|refers? to|has the meaning|have the meaning|is defined)\\b");

    private static final Pattern DOCUMENT = Pattern.compile(
            "(?i)\\b(?:terms|conditions|polic(?:y|ies)|agreement|addendum|notice|statement|contract|eula|licen[cs]e|guidelines|rules|legal"
                    + "|annex|schedule|exhibit|appendix|preamble|introduction|contents|documentation|cent(?:er|re)|faqs?|updated|effective)\\b");
    private static final Set<String> PERSONS = Set.of("NOBODY", "OUTSIDER", "OTHER", "CONFIDANT");

    private static final Set<String> OTHERS = Set.of("a", "an", "another", "other", "each", "any", "such", "every");

    private static final Set<String> KINDS_OF_COMPANY = Set.of(
            "hosting",
            "cloud",
            "parent",
            "group",
            "production",
            "insurance",
            "payment",
            "analytics",
            "holding",
            "acquiring",
            "infrastructure",
            "model",
            "delivery",
            "marketing",
            "successor",
            "affiliated",
            "storage");

    private static final Set<String> TELLING_APART = Set.of("of", "that", "which", "whose", "concerned");
    private static final Set<String> GENITIVES = Set.of("OURS", "YOURS");
    private static final int POINTER_REACH = 5;

    private final Lexicon lexicon;
    private final Tokens tokens = new Tokens();
    private final Map<List<String>, Section> sections = new HashMap<>();
    private final DefinedTerms terms;
    private final int title;

    private Wording(List<Clause> clauses, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.terms = DefinedTerms.of(clauses, tokens);
        this.title = title(clauses);
    }

    /** The clauses of one document with the meaning of their words. */
    public static List<WordedClause> of(List<Clause> clauses) {
        return of(clauses, Lexicon.shipped());
    }

    private static List<WordedClause> of(List<Clause> clauses, Lexicon lexicon) {
        Wording wording = new Wording(clauses, lexicon);
        return clauses.stream().map(wording::worded).toList();
    }

    /** How one reads clauses who knows no more of the words by which contracts speak than what is familiar. */
    public static Function<List<Clause>, List<WordedClause>> knowing(Familiarity familiarity) {
        Lexicon lexicon = Lexicon.shipped(familiarity);
        return clauses -> of(clauses, lexicon);
    }

    /** The same with the help of what is known of other versions. */
    public static Function<List<Clause>, List<WordedClause>> knowing(Familiarity familiarity, KnownWording known) {
        Lexicon lexicon = Lexicon.shipped(familiarity);
        return clauses -> {
            Wording wording = new Wording(clauses, lexicon);
            KnownWording.Tongue tongue = known.tongue(wording.terms, wording.title);
            return clauses.stream()
                    .map(clause -> tongue.worded(clause, wording::worded))
                    .toList();
        };
    }

    private WordedClause worded(Clause clause) {
        String leadIn = clause.leadIn().isEmpty() ? "" : clause.leadIn() + "\n";
        List<Draft> drafts = drafts(leadIn + clause.text());
        int own = 0;
        while (own < drafts.size() && drafts.get(own).start() < leadIn.length()) own++;
        Section section = sections.computeIfAbsent(clause.section(), this::section);
        markForm(drafts, own, clause.text());
        Roles.assign(drafts, own, lexicon, section.duty());
        for (int i = 0; i < drafts.size(); i++) state(drafts, i);
        return new WordedClause(clause, words(drafts), own, section.words());
    }

    /** A definition is known by its form; words that send the reader elsewhere do so at the beginning of a clause only. */
    private static void markForm(List<Draft> drafts, int own, String text) {
        for (int i = own + POINTER_REACH; i < drafts.size(); i++) drafts.get(i).unmark("POINTER");
        if (own < drafts.size() && DEFINITION.matcher(text).find())
            drafts.get(own).mark("DEFINITION");
    }

    /** The titles above a clause, and whether one of them is above duties of the customer. */
    private record Section(List<Word> words, boolean duty) {}

    private Section section(List<String> titles) {
        List<String> path = titles.subList(Math.min(title, titles.size()), titles.size());
        List<Word> words = words(drafts(String.join("\n", path)));
        return new Section(words, words.stream().anyMatch(word -> word.is("DUTY")));
    }

    private static List<Word> words(List<Draft> drafts) {
        List<Word> words = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) words.add(draft.toWord());
        return words;
    }

    /**
     * How many headings stand above more than nine in ten clauses and name the document, not a part of it. What a page of help is called
     * tells what all of it is about.
     */
    private static int title(List<Clause> clauses) {
        int depth = 0;
        while (namesDocument(heading(clauses, depth))) depth++;
        return depth;
    }

    /** The heading at this depth that stands above more than nine in ten clauses; empty if none does. */
    private static String heading(List<Clause> clauses, int depth) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (Clause clause : clauses)
            if (clause.section().size() > depth) counts.merge(clause.section().subList(0, depth + 1), 1, Integer::sum);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0.9 * clauses.size())
                .map(entry -> entry.getKey().get(depth))
                .findFirst()
                .orElse("");
    }

    private static boolean namesDocument(String heading) {
        return DOCUMENT.matcher(heading).find();
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

    private List<Draft> drafts(String text) {
        List<Draft> drafts = new ArrayList<>();
        for (Tokens.Token token : tokens.of(text)) drafts.add(new Draft(token));
        for (int i = 0; i < drafts.size(); i++) name(drafts, i);
        for (int i = 0; i < drafts.size(); i++)
            if (!drafts.get(i).named() && !isNegatedByPrefix(drafts, i)) {
                mark(drafts, i, lexicon.plain(drafts.get(i).stem()));
                mark(drafts, i, terms.content(drafts.get(i).stem()));
                if (isTerm(drafts, i)) drafts.get(i).unmark("FEEDBACK");
                suggest(drafts, i);
            }
        for (int i = 0; i < drafts.size(); i++) halve(drafts, i);
        for (int i = 0; i < drafts.size(); i++)
            if (isAnotherCompany(drafts, i) || isProviderOfThing(drafts, i))
                drafts.get(i).unmark("VENDOR");
        for (int i = 0; i < drafts.size(); i++) compose(drafts, i);
        Durations.mark(drafts);
        return drafts;
    }

    /** Whether the document defines a term that stands here: a "Suggestion" that the service makes is no feedback. */
    private boolean isTerm(List<Draft> drafts, int at) {
        return terms.content(drafts.get(at).stem()).stream().anyMatch(term -> term.length(drafts, at) > 0);
    }

    /** "Submissions" that the document defines as ideas and comments are no content. */
    private void suggest(List<Draft> drafts, int at) {
        List<Phrase> suggestions = terms.suggestions(drafts.get(at).stem());
        if (suggestions.stream().noneMatch(term -> term.length(drafts, at) > 0)) return;
        for (String content : List.of("CONTENT", "INPUT", "WHOLE"))
            drafts.get(at).unmark(content);
        mark(drafts, at, suggestions);
    }

    /** The vendor calls itself "the Company"; companies, another company and a hosting company are others. */
    private static boolean isAnotherCompany(List<Draft> drafts, int at) {
        String surface = drafts.get(at).surface();
        if (surface.equals("companies")) return true;
        if (!surface.equals("company") || at == 0) return false;
        String before = drafts.get(at - 1).surface();
        return OTHERS.contains(before)
                || KINDS_OF_COMPANY.contains(before)
                || at > 1 && OTHERS.contains(drafts.get(at - 2).surface());
    }

    /** "The provider of that model", "the provider that hosts it", unlike "the Provider" who speaks in these terms. */
    private static boolean isProviderOfThing(List<Draft> drafts, int the) {
        if (the + 2 >= drafts.size() || !drafts.get(the + 1).surface().equals("provider")) return false;
        return drafts.get(the).surface().equals("the")
                && TELLING_APART.contains(drafts.get(the + 2).surface());
    }

    /** "Non-commercial" is not commercial. */
    private static boolean isNegatedByPrefix(List<Draft> drafts, int at) {
        return at > 0 && drafts.get(at - 1).surface().equals("non");
    }

    /** The words of the vendor's name mean the vendor and nothing else, even where one of them is "AI". */
    private void name(List<Draft> drafts, int at) {
        if (at > 0 && drafts.get(at - 1).surface().equals("sub")) return;
        if (drafts.get(at).named()) return;
        terms.names(drafts.get(at).stem()).stream()
                .filter(phrase -> phrase.length(drafts, at) > 0)
                .max(Comparator.comparingInt(phrase -> phrase.parts().size()))
                .ifPresent(phrase -> name(drafts, at, phrase));
    }

    /** The first word of the name stands for the vendor; a name in the genitive means "our" to what follows it. */
    private static void name(List<Draft> drafts, int first, Phrase phrase) {
        int last = first + phrase.parts().size() - 1;
        for (int i = first; i <= last; i++) drafts.get(i).name();
        drafts.get(GENITIVES.contains(phrase.concept()) ? last : first).mark(phrase.concept());
    }

    private void mark(List<Draft> drafts, int at, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            int length = phrase.length(drafts, at);
            if (length == 0) continue;
            drafts.get(at).mark(phrase.concept());
            if (length > 1 && !lexicon.isAct(phrase.concept())
                    || phrase.concept().equals("OPT_OUT"))
                for (int i = namesNobody(drafts.get(at), phrase) ? at + 1 : at; i < at + length; i++)
                    drafts.get(i).spend();
        }
    }

    /** "No employee" and "neither party" tell who it is, and deny what they do. */
    private static boolean namesNobody(Draft first, Phrase phrase) {
        return PERSONS.contains(phrase.concept()) && Grammar.deniesAsDeterminer(first);
    }

    /** A term that is defined as what is put in is not the whole of content, whatever the word means elsewhere. */
    private void halve(List<Draft> drafts, int at) {
        for (Phrase phrase : terms.halves(drafts.get(at).stem())) {
            int length = phrase.length(drafts, at);
            for (int i = at; i < at + length; i++) drafts.get(i).unmark(phrase.concept());
        }
    }

    private void state(List<Draft> drafts, int at) {
        mark(drafts, at, lexicon.statements(drafts.get(at).stem()));
        for (String concept : List.copyOf(drafts.get(at).concepts())) mark(drafts, at, lexicon.statements(concept));
    }

    private void compose(List<Draft> drafts, int at) {
        Draft word = drafts.get(at);
        mark(drafts, at, lexicon.composed(word.stem()));
        for (int i = 0; i < word.concepts().size(); i++)
            mark(drafts, at, lexicon.composed(word.concepts().get(i)));
    }
}
