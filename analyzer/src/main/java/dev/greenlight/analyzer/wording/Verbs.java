package dev.greenlight.analyzer.wording;

import java.util.Set;

/** What verbs say of who acts and who is let act, and the forms by which they are known. Given as surface forms. */
final class Verbs {
    private static final Set<String> CEASING = Set.of("cease", "ceases", "stop", "stops", "discontinue");
    private static final Set<String> STATES = Set.of("remain", "remains", "stay", "stays");
    private static final Set<String> ALLOWING = Set.of(
            "allow", "allows", "permit", "permits", "authorize", "authorizes", "authorise", "authorises", "tolerate");
    private static final Set<String> GIVING = Set.of(
            "grant",
            "grants",
            "granting",
            "give",
            "gives",
            "giving",
            "authorize",
            "authorizes",
            "authorise",
            "authorises");
    private static final Set<String> HINDERING = Set.of(
            "restrict",
            "restricts",
            "limit",
            "limits",
            "preclude",
            "precludes",
            "prevent",
            "prevents",
            "prohibit",
            "prohibits",
            "forbid",
            "forbids");
    private static final Set<String> HOLDING = Set.of(
            "claim",
            "claims",
            "have",
            "has",
            "take",
            "takes",
            "make",
            "makes",
            "acquire",
            "acquires",
            "assert",
            "asserts",
            "gain",
            "gains",
            "obtain",
            "obtains");
    private static final Set<String> AGREEING = Set.of(
            "agree",
            "agrees",
            "acknowledge",
            "acknowledges",
            "understand",
            "understands",
            "accept",
            "accepts",
            "recognize",
            "recognizes");
    private static final Set<String> ORDERING = Set.of(
            "require",
            "requires",
            "instruct",
            "instructs",
            "direct",
            "directs",
            "enable",
            "enables",
            "oblige",
            "obliges");
    private static final Set<String> TELLING_WHO =
            Set.of("identify", "identifies", "identifying", "recognize", "recognise", "contact", "contacting");
    private static final Set<String> IRREGULAR_PARTICIPLES = Set.of(
            "kept", "sold", "sent", "shown", "given", "made", "held", "lost", "built", "taught", "read", "seen",
            "leased");

    private Verbs() {}

    /** Verbs that deny by ending what was done. */
    static boolean ceases(Draft word) {
        return CEASING.contains(word.surface());
    }

    /** Verbs of what is so, which need no "be". */
    static boolean isState(Draft word) {
        return STATES.contains(word.surface());
    }

    /** Verbs by which one lets another do; denied, the other is the one who may not. */
    static boolean allows(Draft word) {
        return ALLOWING.contains(word.surface());
    }

    static boolean gives(Draft word) {
        return GIVING.contains(word.surface());
    }

    /** Finite verbs by which something stands in the way: "nothing restricts our right to" denies the denial. */
    static boolean hinders(Draft word) {
        return HINDERING.contains(word.surface());
    }

    /** Verbs whose object may carry the denial, as in "claims no right". */
    static boolean hasObject(Draft word) {
        return HOLDING.contains(word.surface());
    }

    /** Verbs after which "that" begins what is agreed to. */
    static boolean agrees(Draft word) {
        return AGREEING.contains(word.surface());
    }

    /** Verbs whose object does what the infinitive after it says, whatever that is: "permit us to". */
    static boolean handsOn(Draft word) {
        return allows(word) || gives(word) || ORDERING.contains(word.surface());
    }

    /** Verbs after which somebody is, or is not, let do what follows. */
    static boolean lets(Draft word) {
        return allows(word)
                || word.surface().startsWith("prohibit")
                || word.surface().startsWith("forbid")
                || word.surface().startsWith("prevent")
                || word.surface().equals("stop");
    }

    /** Verbs whose object does nothing: "data that identifies you to train". */
    static boolean tellsWho(Draft word) {
        return TELLING_WHO.contains(word.surface());
    }

    static boolean isParticiple(Draft word) {
        return word.surface().endsWith("ed") || IRREGULAR_PARTICIPLES.contains(word.surface());
    }

    /** Verbs that stand as nouns: "training", "development", "collection". */
    static boolean isNoun(Draft word) {
        String surface = word.surface();
        return surface.endsWith("ing") || surface.endsWith("ion") || surface.endsWith("ment");
    }
}
