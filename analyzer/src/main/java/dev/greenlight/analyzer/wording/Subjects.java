package dev.greenlight.analyzer.wording;

import java.util.List;
import java.util.Optional;

/** Tells whether a party named in a clause is one that acts, or merely one that something is done to, for or with. */
final class Subjects {
    private static final int SUBJECT_REACH = 7;
    private static final int DISTANT_REACH = 9;
    private static final int ALLOWING_REACH = 3;
    private static final int OWNERS_REACH = 5;

    private final List<Draft> words;
    private final Lexicon lexicon;

    Subjects(List<Draft> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    static Optional<Party> party(Draft word) {
        if (word.is("VENDOR")) return Optional.of(Party.VENDOR);
        if (word.is("CUSTOMER")) return Optional.of(Party.CUSTOMER);
        if (word.is("OTHER")) return Optional.of(Party.OTHER);
        return Optional.empty();
    }

    /** The party that is named here, or after words that say which one: "the", "our free". */
    Optional<Party> partyFrom(int i) {
        int at = i;
        while (at + 1 < words.size() && (Grammar.isArticle(words.get(at)) || Grammar.tellsWhich(words.get(at)))) at++;
        return party(words.get(at));
    }

    /** The party that acts from this word on, if the word is a subject or the object that an infinitive continues. */
    Optional<Party> at(int i) {
        Draft word = words.get(i);
        if (Grammar.isRelative(word) && i > 0 && i + 1 < words.size() && Grammar.isFinite(words.get(i + 1)))
            return party(words.get(i - 1));
        Optional<Party> party = party(word);
        if (party.isEmpty() || word.surface().endsWith("'s") || word.is("CONTENT") || namesData(i))
            return Optional.empty();
        return acts(i, word) ? party : Optional.empty();
    }

    /** "Customer Personal Data": whose data they are. */
    private boolean namesData(int i) {
        return i + 1 < words.size()
                && words.get(i + 1).is("PERSONAL")
                && !words.get(i + 1).pause();
    }

    private boolean acts(int i, Draft word) {
        if (Grammar.isSubjectPronoun(word) || continuedByInfinitive(i) || continuedByVerb(i)) return true;
        int phrase = beginOfPhrase(i);
        if (phrase > 0
                && Grammar.isPreposition(words.get(phrase - 1))
                && !word.surface().equals("they")) return false;
        if (word.surface().equals("us")) return false;
        return opensStatement(i) && word.surface().equals("you") || leadsToVerb(i) || leadsToDistantVerb(i);
    }

    /** Whether a word stands where a statement begins: first, or after a pause or a word that joins statements. */
    private boolean opensStatement(int i) {
        return i == 0 || words.get(i).pause() || Grammar.joinsStatements(words.get(i - 1));
    }

    /** "Users on the free plan do not own", "models that you choose may train". */
    private boolean leadsToDistantVerb(int i) {
        int next = afterName(i);
        if (!opensStatement(i) || next >= words.size() || !isToldApart(next)) return false;
        for (int j = next;
                j < Math.min(words.size(), i + DISTANT_REACH) && !words.get(j).pause();
                j++) if (Grammar.isAuxiliary(words.get(j))) return true;
        return false;
    }

    /** The word after a party of several words: "third parties", "service providers". */
    private int afterName(int i) {
        int next = i + 1;
        while (next < words.size() && words.get(next).spent() && !hasAct(words.get(next))) next++;
        return next;
    }

    private boolean isToldApart(int i) {
        return Grammar.isPreposition(words.get(i))
                || Grammar.isRelative(words.get(i))
                || words.get(i).surface().equals("whose");
    }

    /** "Let us train", "consent to us training". */
    private boolean continuedByVerb(int i) {
        if (i == 0 || i + 1 == words.size() || words.get(i + 1).pause() || !hasAct(words.get(i + 1))) return false;
        boolean let = words.get(i - 1).surface().equals("let")
                || words.get(i - 1).surface().equals("lets");
        return let
                || words.get(i + 1).surface().endsWith("ing")
                        && !words.get(i + 1).spent();
    }

    /** "Allow us to use", "prohibit third parties from using". */
    private boolean continuedByInfinitive(int i) {
        return infinitive(i) > 0;
    }

    /** Where the infinitive begins that continues an object, or 0. */
    int infinitive(int i) {
        int next = i + 1;
        while (next < words.size() && isWithinObject(words.get(next))) next++;
        int begin = beginOfPhrase(beginOfParties(i));
        if (next + 1 >= words.size() || begin == 0 || words.get(next).pause()) return 0;
        String link = words.get(next).surface();
        Draft before = words.get(begin - 1);
        boolean object = !isAmongOwners(begin)
                && !Verbs.tellsWho(before)
                && (!Grammar.isPreposition(before) || before.surface().equals("for"));
        boolean inserted = Grammar.isEnumerator(words.get(next + 1)) || Grammar.isAdverb(words.get(next + 1));
        int verb = inserted && next + 2 < words.size() ? next + 2 : next + 1;
        boolean linked = link.equals("to") || link.equals("from");
        boolean acts = hasAct(words.get(verb)) || Verbs.handsOn(before);
        return object && linked && acts ? next + 1 : 0;
    }

    /** "Recordings of Free, Starter and Creator users": whose they are does not do what follows. */
    private boolean isAmongOwners(int begin) {
        for (int i = begin - 1; i >= Math.max(0, begin - OWNERS_REACH); i--) {
            if (words.get(i).surface().equals("of")) return i < begin - 1;
            if (hasAct(words.get(i)) || Grammar.isAuxiliary(words.get(i))) return false;
        }
        return false;
    }

    /** Where parties that are named together begin: "us" in "by us or third parties". */
    private int beginOfParties(int i) {
        int begin = i;
        while (begin > 1
                && Grammar.isLink(words.get(begin - 1))
                && party(words.get(begin - 2)).isPresent()) begin -= 2;
        return begin;
    }

    /** Where the words begin that say which party is meant: "our free users". */
    private int beginOfPhrase(int i) {
        int begin = i;
        while (begin > 0 && !words.get(begin).pause() && Grammar.tellsWhich(words.get(begin - 1))) begin--;
        return begin;
    }

    private static boolean isWithinObject(Draft word) {
        return word.surface().equals("not") || word.spent() && party(word).isEmpty();
    }

    private boolean leadsToVerb(int i) {
        for (int j = i + 1; j < Math.min(words.size(), i + SUBJECT_REACH); j++) {
            Draft next = words.get(j);
            if (Grammar.isFinite(next) || isClaiming(i, next)) return true;
            if (hasAct(next) && isName(i + 1, j)) return isVerbForm(next, words.get(j - 1));
            if (!Grammar.isLink(next)
                    && !Grammar.isAdverb(next)
                    && !Grammar.isEnumerator(next)
                    && party(next).isEmpty()
                    && !next.spent()
                    && !next.is("AFFILIATE")
                    && !next.named()) return false;
        }
        return false;
    }

    /** "Acme claims no ownership", unlike "third party claims". */
    private boolean isClaiming(int subject, Draft next) {
        return next.surface().equals("claims") && words.get(subject).is("VENDOR");
    }

    /** Whether nothing stands between but the rest of a set phrase, as in "service providers", or an adverb. */
    private boolean isName(int from, int to) {
        return words.subList(from, to).stream()
                .allMatch(
                        word -> Grammar.isAdverb(word) || Grammar.isEnumerator(word) || word.spent() && !hasAct(word));
    }

    /** "Company collects" and "you retain", but not "customer support". */
    private static boolean isVerbForm(Draft act, Draft subject) {
        boolean pronoun = subject.surface().equals("you") || subject.surface().equals("they");
        String surface = act.surface();
        boolean participle = surface.endsWith("ing") || surface.endsWith("ion");
        return !participle
                && (pronoun || surface.endsWith("s") || subject.surface().endsWith("s"));
    }

    /** Whether a party stands after this verb that is let, or not let, do what follows. */
    boolean isLetAfter(int verb) {
        for (int i = verb + 1; i <= Math.min(words.size() - 1, verb + ALLOWING_REACH); i++)
            if (party(words.get(i)).isPresent() && isLet(i)) return true;
        return false;
    }

    /** Whether the party is one who is let, or not let, do what follows it: "permit others to". */
    boolean isLet(int at) {
        if (!continuedByInfinitive(at)) return false;
        for (int i = at - 1; i >= Math.max(0, at - ALLOWING_REACH); i--) {
            if (Verbs.lets(words.get(i))) return true;
            if (!Grammar.isLink(words.get(i)) && party(words.get(i)).isEmpty()) return false;
        }
        return false;
    }

    /** "You agree that rights belong to us": what is agreed to has a subject of its own, even if it is no party. */
    boolean agreesTo(int i) {
        return i > 0 && words.get(i).surface().equals("that") && Verbs.agrees(words.get(i - 1));
    }

    /** "No one", "no third party". */
    boolean namesNobody(int i) {
        if (!words.get(i).surface().equals("no") || i + 1 == words.size()) return false;
        return words.get(i).is("NOBODY")
                || party(words.get(i)).isPresent()
                || party(words.get(i + 1)).isPresent();
    }

    boolean hasAct(Draft word) {
        for (String concept : word.concepts()) if (lexicon.isAct(concept)) return true;
        return false;
    }
}
