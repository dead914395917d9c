package dev.greenlight.analyzer;

import dev.greenlight.analyzer.wording.Word;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whose plan a sentence names. */
final class PlanNames {
    private static final Set<String> MEMBERS = Set.of(
            "organization",
            "organizations",
            "organisation",
            "organisations",
            "administrator",
            "administrators",
            "employer");
    private static final Set<String> PLANS = Set.of(
            "account",
            "accounts",
            "plan",
            "plans",
            "workspace",
            "workspaces",
            "tier",
            "tiers",
            "subscription",
            "subscriptions",
            "customers");
    private static final Set<String> TIERS =
            Set.of("enterprise", "business", "free", "plus", "pro", "education", "scale", "individual", "starter");
    private static final Set<String> PERSONAL_TIERS = Set.of("free", "hobby", "starter", "personal");
    private static final Set<String> SEVERAL_PLANS = Set.of("plans", "tiers");
    private static final Set<String> STAFF = Set.of(
            "our",
            "safety",
            "support",
            "internal",
            "legal",
            "product",
            "engineering",
            "research",
            "security",
            "moderation",
            "review",
            "these",
            "those");
    private static final Set<String> CHANGE_OF_PLAN = Set.of("upgrade", "upgrading", "upgraded");
    private static final Set<String> HELD_BY = Set.of("on", "under", "in", "part", "subscribed", "covered");
    private static final Set<String> INDIFFERENT = Set.of("whatever", "regardless", "irrespective");
    private static final int LACKING_REACH = 4;

    private PlanNames() {}

    /** Whom a clause that names a plan is for; empty where it names none, or several. */
    static Optional<Scope> scope(List<Word> words) {
        OptionalInt changing = changeOfPlan(words);
        if (changing.isPresent())
            return Optional.of(isOneWay(words, changing.getAsInt()) ? Scope.ALL : Scope.INDIVIDUAL);
        return named(regardlessOf(words));
    }

    /** Where the reader may take another plan: "if you upgrade", "upgrade to a paid plan", unlike "improve and upgrade our models". */
    private static OptionalInt changeOfPlan(List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(i -> CHANGE_OF_PLAN.contains(words.get(i).surface()))
                .filter(i -> Mentions.ofCustomer(words.subList(Math.max(0, i - 2), i))
                        || Mentions.ofAny(PLANS, words.subList(i, Math.min(words.size(), i + 7))))
                .findFirst();
    }

    /** "By writing to us or by upgrading": there is another way, which is open on every plan. */
    private static boolean isOneWay(List<Word> words, int at) {
        return words.subList(Math.max(0, at - 2), at).stream()
                .anyMatch(word -> word.surface().equals("or"));
    }

    /** Whose plan a clause names; what holds "unless you are on an enterprise plan" holds for the others. */
    private static Optional<Scope> named(List<Word> words) {
        boolean others = isBesideEnterprise(words);
        boolean consumer = Mentions.of("CONSUMER", words) || namesPersonalTier(words) || others;
        if (consumer == (namesEnterprise(words) && !others)) return Optional.empty();
        return Optional.of(consumer != isExcepted(words) ? Scope.INDIVIDUAL : Scope.BUSINESS);
    }

    /** "Accounts that are not on a Team plan", "customers without an Enterprise agreement": those who have no such plan. */
    private static boolean isBesideEnterprise(List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).concepts().contains("ENTERPRISE") && namesPlan(words, i))
                .limit(1)
                .anyMatch(i -> lacks(words.subList(Math.max(0, i - LACKING_REACH), i)));
    }

    private static boolean lacks(List<Word> before) {
        for (int i = 0; i + 1 < before.size(); i++)
            if (before.get(i).surface().equals("not")
                    && HELD_BY.contains(before.get(i + 1).surface())) return true;
        return !before.isEmpty()
                && Mentions.ofAny(Set.of("without"), before.subList(Math.max(0, before.size() - 2), before.size()));
    }

    /** "On Team plans, whatever the settings of individual users": for whom it makes no difference is not whom it is for. */
    private static List<Word> regardlessOf(List<Word> words) {
        for (int i = 1; i < words.size(); i++)
            if (INDIFFERENT.contains(words.get(i).surface())) return words.subList(0, i);
        return words;
    }

    /** Whether plans are named only in an exception with which the clause opens. */
    private static boolean isExcepted(List<Word> words) {
        if (words.isEmpty() || !words.get(0).concepts().contains("EXCEPT")) return false;
        int end = 1;
        while (end < words.size() && !words.get(end).pause()) end++;
        List<Word> rule = words.subList(end, words.size());
        return !Mentions.of("CONSUMER", rule) && !namesEnterprise(rule);
    }

    /** "The Free and Maker tiers": the first of a list of plans tells whose they are. */
    private static boolean namesPersonalTier(List<Word> words) {
        for (int i = 0; i < words.size(); i++)
            if (PERSONAL_TIERS.contains(words.get(i).surface())
                    && Mentions.ofAny(SEVERAL_PLANS, words.subList(i, Math.min(words.size(), i + 5)))) return true;
        return false;
    }

    /** Whether a plan for companies is named. */
    private static boolean namesEnterprise(List<Word> words) {
        for (int i = 0; i < words.size(); i++)
            if (words.get(i).concepts().contains("ENTERPRISE") && namesPlan(words, i)) return true;
        return false;
    }

    /** "Your organization" and "our support teams" are in ordinary sentences too; "organization accounts" are a plan. */
    private static boolean namesPlan(List<Word> words, int at) {
        String surface = words.get(at).surface();
        if (MEMBERS.contains(surface))
            return at + 1 < words.size() && PLANS.contains(words.get(at + 1).surface());
        return !surface.startsWith("team") || isPlanOfTeams(words, at);
    }

    /** "Team plan" and "Team or Enterprise", unlike "our trust and safety team". */
    private static boolean isPlanOfTeams(List<Word> words, int at) {
        List<Word> before = words.subList(Math.max(0, at - 3), at);
        List<Word> after = words.subList(at + 1, Math.min(words.size(), at + 3));
        boolean plan = !after.isEmpty() && PLANS.contains(after.get(0).surface());
        boolean among = Stream.concat(before.stream(), after.stream()).anyMatch(word -> TIERS.contains(word.surface()));
        boolean several = words.get(at).surface().equals("teams") && !Mentions.ofAny(STAFF, before);
        return plan || among || several;
    }
}
