package dev.greenlight.analyzer.wording;

import java.util.Set;

/** The closed classes of English verbs by which one party lets, tells or hinders another. Given as surface forms. */
final class Permission {
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
    private static final Set<String> RIGHTS =
            Set.of("license", "licence", "right", "rights", "permission", "authorization", "authorisation");
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

    private Permission() {}

    /** Verbs by which one lets another do; denied, the other is the one who may not. */
    static boolean allows(Draft word) {
        return ALLOWING.contains(word.surface());
    }

    static boolean gives(Draft word) {
        return GIVING.contains(word.surface());
    }

    /** What one party can give another leave by. */
    static boolean isRight(Draft word) {
        return RIGHTS.contains(word.surface());
    }

    /** Verbs after which somebody is, or is not, let do what follows. */
    static boolean lets(Draft word) {
        return allows(word)
                || word.surface().startsWith("prohibit")
                || word.surface().startsWith("forbid")
                || word.surface().startsWith("prevent")
                || word.surface().equals("stop");
    }

    /** Finite verbs by which something stands in the way: "nothing restricts our right to" denies the denial. */
    static boolean hinders(Draft word) {
        return HINDERING.contains(word.surface());
    }

    /** Verbs whose object does what the infinitive after it says, whatever that is: "permit us to". */
    static boolean handsOn(Draft word) {
        return allows(word) || gives(word) || ORDERING.contains(word.surface());
    }
}
