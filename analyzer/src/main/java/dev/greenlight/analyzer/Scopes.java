package dev.greenlight.analyzer;

import dev.greenlight.analyzer.text.Clause;
import dev.greenlight.analyzer.wording.Word;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells to whom a clause applies, from its own words and from the titles above it. */
final class Scopes {
    private static final Set<String> TRIAL = Set.of("beta", "preview", "alpha", "experimental", "pilot");
    private static final Set<String> RESIDENCE = Set.of(
            "resident",
            "residents",
            "residing",
            "reside",
            "resides",
            "located",
            "jurisdiction",
            "jurisdictions",
            "live");
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
    private static final Set<String> LIST = Set.of("or", "and");
    private static final Set<String> CHANGE_OF_PLAN = Set.of("upgrade", "upgrading", "upgraded");
    private static final Set<String> HELD_BY = Set.of("on", "under", "in", "part", "subscribed", "covered");
    private static final Set<String> INDIFFERENT = Set.of("whatever", "regardless", "irrespective");
    private static final Set<String> CHOOSING = Set.of("if", "when", "where", "should", "once", "by");
    private static final Set<String> PUBLIC = Set.of("public", "publicly", "publish", "published", "publishing");
    private static final Set<String> MADE_TO_ORDER = Set.of(
            "custom voice",
            "custom voices",
            "voice clone",
            "voice clones",
            "voice model",
            "voice models",
            "custom avatar",
            "custom avatars",
            "digital avatar",
            "personal avatar",
            "custom model",
            "custom models",
            "voice library",
            "tuned model",
            "tuned models");
    private static final Set<String> CUSTOMER = Set.of("you", "customer", "user");

    private static final int LACKING_REACH = 4;
    private static final int CONDITION_REACH = 10;

    private static final Pattern PERSONAL_TITLE =
            title("free|personal|starter|basic|hobby|individuals?|pro|plus|premium|creator|unlimited");
    private static final Pattern BUSINESS_TITLE = title("business|work|teams?|organi[sz]ations?|companies");

    private static final Pattern MORE_THAN_FEEDBACK = Pattern.compile(
            "(?i)(?:content|data|ownership|licen[cs]es?|property|outputs?|materials)\\b.*\\bfeedback|feedback\\b.*\\b(?:content|data|ownership|property|outputs?)");
    private static final Pattern SEPARATORS = Pattern.compile("[,/&]| and | or ");

    /** What a document names in this share of its clauses is all that it is about. */
    private static final double OFTEN = 0.2;
    /** What stands above this share of a document is the rule in it, and no exception. */
    private static final double NEARLY_ALL = 0.9;

    private final Set<String> exceptions;
    private final boolean aboutApi;

    Scopes(List<WordedClause> clauses) {
        this.exceptions = Stream.of("REGION", "CONSUMER", "ENTERPRISE")
                .filter(concept -> share(clauses, clause -> has(clause.section(), concept)) <= NEARLY_ALL)
                .collect(Collectors.toSet());
        this.aboutApi = share(clauses, clause -> has(clause.ownWords(), "API")) > OFTEN;
    }

    private static double share(List<WordedClause> clauses, Predicate<WordedClause> kind) {
        return clauses.stream().filter(kind).count() / (double) Math.max(1, clauses.size());
    }

    private static Pattern title(String names) {
        String list = "(?:" + names + ")";
        return Pattern.compile("(?i)[\\W\\d]*(?:for )?" + list + "(?:(?:,| and| or|,? &| /) " + list + ")*"
                + "(?: (?:plans?|tiers?|accounts?|users?|customers?))?\\W*");
    }

    /** A title that is the bare name of a plan, or the head of a row or column that names one: in a sentence they would be ordinary words. */
    private static boolean titled(WordedClause clause, Pattern name) {
        Clause text = clause.clause();
        boolean headed = text.cell() && (lists(text.leadIn(), name) || lists(innermost(text.section()), name));
        return headed
                || text.section().stream().anyMatch(title -> name.matcher(title).matches());
    }

    /** "Creator / Growth": whether one of the plans in a list has such a name. */
    private static boolean lists(String head, Pattern name) {
        return Stream.of(SEPARATORS.split(head))
                .anyMatch(plan -> name.matcher(plan).matches());
    }

    private static String innermost(List<String> titles) {
        return titles.isEmpty() ? "" : titles.get(titles.size() - 1);
    }

    /** Whether the titles above a clause set it apart from the rest of the document. */
    private boolean under(WordedClause clause, String concept) {
        return exceptions.contains(concept) && has(clause.section(), concept);
    }

    Scope of(WordedClause clause) {
        List<Word> own = clause.clause().cell() ? clause.words() : clause.ownWords();
        List<Word> section = clause.section();
        if (under(clause, "REGION") || has(own, "REGION") && mentions(own, RESIDENCE)) return Scope.REGION;
        if (has(section, "FEEDBACK") && clause.clause().section().stream().noneMatch(Scopes::namesMoreThanFeedback)
                || opensWithFeedback(own)
                || opensWithPublishing(own)
                || namesMadeToOrder(own)
                || mentions(rule(own), TRIAL)
                || mentions(section, TRIAL)) return Scope.FEATURE;
        OptionalInt changing = changeOfPlan(own);
        if (changing.isPresent()) return isOneWay(own, changing.getAsInt()) ? Scope.ALL : Scope.INDIVIDUAL;
        Optional<Scope> named = named(regardlessOf(own));
        if (named.isPresent()) return named.get();
        if (!aboutApi && has(own, "API") && !excludesApi(own) && !listsApi(own)) return Scope.API;
        boolean consumer = under(clause, "CONSUMER") || titled(clause, PERSONAL_TITLE);
        boolean enterprise = under(clause, "ENTERPRISE") || titled(clause, BUSINESS_TITLE);
        if (consumer == enterprise) return Scope.ALL;
        return consumer ? Scope.INDIVIDUAL : Scope.BUSINESS;
    }

    /** Where the reader may take another plan: "if you upgrade", "upgrade to a paid plan", unlike "improve and upgrade our models". */
    private static OptionalInt changeOfPlan(List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(i -> CHANGE_OF_PLAN.contains(words.get(i).surface()))
                .filter(i -> mentions(words.subList(Math.max(0, i - 2), i), CUSTOMER)
                        || mentions(words.subList(i, Math.min(words.size(), i + 7)), PLANS))
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
        boolean consumer = has(words, "CONSUMER") || namesPersonalTier(words) || others;
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
                && mentions(before.subList(Math.max(0, before.size() - 2), before.size()), Set.of("without"));
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
        return !has(rule, "CONSUMER") && !namesEnterprise(rule);
    }

    /** "The Free and Maker tiers": the first of a list of plans tells whose they are. */
    private static boolean namesPersonalTier(List<Word> words) {
        for (int i = 0; i < words.size(); i++)
            if (PERSONAL_TIERS.contains(words.get(i).surface())
                    && mentions(words.subList(i, Math.min(words.size(), i + 5)), SEVERAL_PLANS)) return true;
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
        boolean several = words.get(at).surface().equals("teams") && !mentions(before, STAFF);
        return plan || among || several;
    }

    /** A clause without its exceptions, which name what it is not about. */
    private static List<Word> rule(List<Word> words) {
        for (int i = 0; i < words.size(); i++)
            if (words.get(i).concepts().contains("EXCEPT")) return words.subList(0, i);
        return words;
    }

    /** "Non-API content", "services other than our API". */
    private static boolean excludesApi(List<Word> words) {
        for (int i = 1; i < words.size(); i++)
            if (words.get(i).concepts().contains("API")
                    && words.subList(Math.max(0, i - 3), i).stream().anyMatch(Scopes::excludes)) return true;
        return false;
    }

    /** "Prompts, files or API inputs": one of several things that the clause is about. */
    private static boolean listsApi(List<Word> words) {
        for (int i = 2; i < words.size(); i++) {
            boolean joined = LIST.contains(words.get(i - 1).surface());
            if (joined
                    && words.get(i).concepts().contains("API")
                    && has(words.subList(Math.max(0, i - 5), i - 1), "INPUT")) return true;
        }
        return false;
    }

    private static boolean excludes(Word word) {
        return word.surface().equals("non")
                || word.surface().equals("than")
                || word.surface().equals("except");
    }

    private static boolean has(List<Word> words, String concept) {
        return words.stream().anyMatch(word -> word.concepts().contains(concept));
    }

    /** What a clause opens with is what it speaks of: of feedback, but not where content stands before it. */
    private static boolean opensWithFeedback(List<Word> words) {
        for (Word word : words.subList(0, Math.min(words.size(), 8))) {
            if (word.concepts().contains("FEEDBACK")) return true;
            if (word.concepts().contains("CONTENT")) return false;
        }
        return false;
    }

    /** "If you make a project public, you grant", "for public repositories": what follows from a choice of the customer. */
    private static boolean opensWithPublishing(List<Word> words) {
        if (words.size() < 2) return false;
        Word first = words.get(0);
        boolean chosen = CHOOSING.contains(first.surface()) && mentions(words.subList(1, 2), CUSTOMER);
        boolean opens = chosen
                || first.surface().equals("for") && mentions(words.subList(1, Math.min(3, words.size())), PUBLIC);
        return opens && mentions(words.subList(0, Math.min(CONDITION_REACH, words.size())), PUBLIC);
    }

    /** "A custom voice", "your voice clone": what the vendor makes for one customer is a feature of its own. */
    private static boolean namesMadeToOrder(List<Word> words) {
        for (int i = 1; i < words.size(); i++)
            if (MADE_TO_ORDER.contains(
                    words.get(i - 1).surface() + " " + words.get(i).surface())) return true;
        return false;
    }

    /** "Content and Feedback", "Ownership; Data; Feedback": a title of several things sets none of them apart. */
    private static boolean namesMoreThanFeedback(String title) {
        return MORE_THAN_FEEDBACK.matcher(title).find();
    }

    private static boolean mentions(List<Word> words, Set<String> surfaces) {
        return words.stream().anyMatch(word -> surfaces.contains(word.surface()));
    }
}
