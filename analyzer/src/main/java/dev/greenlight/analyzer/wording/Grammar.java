package dev.greenlight.analyzer.wording;

import java.util.Set;

/** The closed classes of English words that tell who acts and what is denied. Given as surface forms. */
final class Grammar {
    private static final Set<String> MODALS = Set.of(
            "may",
            "will",
            "shall",
            "can",
            "must",
            "would",
            "could",
            "should",
            "might",
            "cannot",
            "can't",
            "won't",
            "shouldn't",
            "couldn't",
            "wouldn't",
            "needn't");
    private static final Set<String> AUXILIARIES =
            Set.of("do", "does", "did", "has", "have", "had", "don't", "doesn't", "didn't", "hasn't", "haven't");
    private static final Set<String> BE = Set.of(
            "is", "are", "be", "been", "being", "was", "were", "isn't", "aren't", "wasn't", "weren't", "get", "gets");
    private static final Set<String> DENIALS = Set.of(
            "not",
            "never",
            "no",
            "nor",
            "neither",
            "none",
            "nothing",
            "cannot",
            "can't",
            "won't",
            "don't",
            "doesn't",
            "didn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "shouldn't",
            "couldn't",
            "wouldn't",
            "hasn't",
            "haven't",
            "exclude",
            "excludes",
            "excluded",
            "prohibit",
            "prohibits",
            "prohibited",
            "forbid",
            "forbids",
            "forbidden",
            "barred",
            "refrain",
            "refrains",
            "prevent",
            "prevents",
            "refuse",
            "cease",
            "ceases",
            "stop",
            "stops",
            "discontinue",
            "nobody");
    private static final Set<String> DETERMINER_DENIALS = Set.of("no", "neither", "none", "nothing", "nobody");
    private static final Set<String> PREPOSITIONS = Set.of(
            "to",
            "with",
            "by",
            "from",
            "for",
            "of",
            "about",
            "on",
            "in",
            "between",
            "against",
            "upon",
            "under",
            "among",
            "at",
            "within",
            "than",
            "as",
            "into",
            "through",
            "regarding",
            "concerning",
            "notify",
            "inform",
            "help",
            "give",
            "send",
            "show");
    private static final Set<String> FINITE = Set.of(
            "agree",
            "agrees",
            "acknowledge",
            "acknowledges",
            "reserve",
            "reserves",
            "understand",
            "understands",
            "hereby",
            "also",
            "never",
            "not",
            "only",
            "expressly",
            "each",
            "both",
            "all",
            "then",
            "further",
            "want",
            "wants",
            "make",
            "makes",
            "take",
            "takes",
            "become",
            "becomes",
            "remain",
            "remains",
            "generally",
            "solely",
            "seek",
            "strive",
            "rely",
            "engage",
            "engages",
            "work",
            "aim",
            "need",
            "needs",
            "choose",
            "chooses",
            "believe",
            "ask",
            "undertake",
            "undertakes",
            "commit",
            "commits",
            "covenant",
            "covenants",
            "promise",
            "promises",
            "warrants",
            "represents");
    private static final Set<String> SUBORDINATING =
            Set.of("if", "when", "where", "unless", "because", "while", "once", "until", "after", "before", "whenever");
    private static final Set<String> CONDITIONS = Set.of("if", "when", "where", "once", "whenever");
    private static final Set<String> ADVERBS =
            Set.of("also", "hereby", "then", "further", "thereby", "always", "often", "sometimes", "alone");
    private static final Set<String> LINKS =
            Set.of("and", "or", "nor", "its", "our", "their", "his", "her", "any", "other", "the", "respective");
    private static final Set<String> ARTICLES = Set.of("the", "its", "our", "any");
    private static final Set<String> KINDS = Set.of(
            "our",
            "any",
            "free",
            "paid",
            "paying",
            "unpaid",
            "non",
            "individual",
            "enterprise",
            "business",
            "commercial",
            "such",
            "these",
            "all",
            "other",
            "certain",
            "registered",
            "authorized",
            "authorised");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> TURNS =
            Set.of("but", "however", "rather", "instead", "although", "though", "while", "whereas");

    private static final Set<String> SUBJECT_PRONOUNS = Set.of(
            "we", "we'll", "we've", "we're", "we'd", "you'll", "you've", "you're", "you'd", "they'll", "they've",
            "they're");
    private static final Set<String> JOINING = Set.of(
            "and", "or", "but", "that", "if", "when", "where", "unless", "because", "while", "whereas", "so", "then",
            "once", "until");
    private static final Set<String> ENUMERATORS =
            Set.of("a", "b", "c", "d", "e", "i", "ii", "iii", "iv", "v", "1", "2", "3", "4");
    private static final Set<String> RIGHTS =
            Set.of("license", "licence", "right", "rights", "permission", "authorization", "authorisation");

    private static final Set<String> ALONE = Set.of("neither", "none", "nobody");

    private static final Set<String> ANNOUNCING = Set.of(
            "following", "follows", "below", "cases", "circumstances", "situations", "instances", "purposes", "ways");

    private Grammar() {}

    static boolean isModal(Draft word) {
        return MODALS.contains(word.surface());
    }

    static boolean isBe(Draft word) {
        return BE.contains(word.surface());
    }

    /** Words that begin a finite verb: modals, auxiliaries and forms of "be". */
    static boolean isAuxiliary(Draft word) {
        return isModal(word) || isBe(word) || AUXILIARIES.contains(word.surface());
    }

    static boolean isFinite(Draft word) {
        return isAuxiliary(word) || FINITE.contains(word.surface());
    }

    static boolean isAdverb(Draft word) {
        boolean manner = word.surface().length() > 4 && word.surface().endsWith("ly");
        return manner || ADVERBS.contains(word.surface());
    }

    static boolean denies(Draft word) {
        return !word.spent() && DENIALS.contains(word.surface());
    }

    /** A denial that stands with the subject and reaches the verb: "no content will be used". */
    static boolean deniesAsDeterminer(Draft word) {
        return DETERMINER_DENIALS.contains(word.surface());
    }

    static boolean isPreposition(Draft word) {
        return PREPOSITIONS.contains(word.surface());
    }

    static boolean isLink(Draft word) {
        return LINKS.contains(word.surface());
    }

    /** Words before a party that say which one: "our free users". */
    static boolean tellsWhich(Draft word) {
        return KINDS.contains(word.surface());
    }

    static boolean isArticle(Draft word) {
        return ARTICLES.contains(word.surface());
    }

    static boolean isRelative(Draft word) {
        return RELATIVES.contains(word.surface());
    }

    static boolean turns(Draft word) {
        return TURNS.contains(word.surface());
    }

    /** What one party can give another leave by. */
    static boolean isRight(Draft word) {
        return RIGHTS.contains(word.surface());
    }

    /** Pronouns that are subjects in any place. */
    static boolean isSubjectPronoun(Draft word) {
        return SUBJECT_PRONOUNS.contains(word.surface());
    }

    static boolean joinsStatements(Draft word) {
        return JOINING.contains(word.surface());
    }

    static boolean isConjunction(Draft word) {
        return word.surface().equals("or")
                || word.surface().equals("and")
                || word.surface().equals("nor");
    }

    /** Words that begin a clause within a sentence; what stands after them tells nothing of the verb before. */
    static boolean subordinates(Draft word) {
        return SUBORDINATING.contains(word.surface());
    }

    /** Words that begin a clause which says when the rest of the sentence holds. */
    static boolean setsCondition(Draft word) {
        return CONDITIONS.contains(word.surface());
    }

    /** The letter or number of an item in an inline list. */
    static boolean isEnumerator(Draft word) {
        return ENUMERATORS.contains(word.surface());
    }

    /** Words by which a lead-in says that what it speaks of is listed below it. */
    static boolean announces(Draft word) {
        return ANNOUNCING.contains(word.surface());
    }

    /** Words after which something must follow: "except as needed to". */
    static boolean leavesOpen(Draft word) {
        return isPreposition(word) || subordinates(word) || isConjunction(word) || isModal(word) || isBe(word);
    }

    /** Denials that stand for a person or a thing. */
    static boolean deniesAlone(Draft word) {
        return ALONE.contains(word.surface());
    }
}
