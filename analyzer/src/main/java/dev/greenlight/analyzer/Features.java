package dev.greenlight.analyzer;

import dev.greenlight.analyzer.wording.Word;
import dev.greenlight.analyzer.wording.WordedClause;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which clauses are about one feature: a trial, feedback, what a customer chooses to publish, what is made for one customer. */
final class Features {
    private static final Set<String> TRIAL = Set.of("beta", "preview", "alpha", "experimental", "pilot");
    private static final Set<String> CHOOSING = Set.of("if", "when", "where", "should", "once", "by");
    private static final Set<String> PUBLIC = Set.of("public", "publicly", "publish", "published", "publishing");
    private static final Set<String> MADE_TO_ORDER = Set.of(
            "custom voice",
            "custom voices",
            "voice clone",
            "voice clones",
            "custom avatar",
            "custom avatars",
            "digital avatar",
            "personal avatar",
            "custom model",
            "custom models",
            "voice library",
            "tuned model",
            "tuned models");
    private static final Set<String> MODELS = Set.of("voice model", "voice models");
    private static final Set<String> OWNED = Set.of("your", "own", "custom", "personal", "cloned", "such", "that");
    private static final int CONDITION_REACH = 10;
    private static final Pattern MORE_THAN_FEEDBACK = Pattern.compile(
            "(?i)(?:content|data|ownership|licen[cs]es?|property|outputs?|materials)\\b.*\\bfeedback|feedback\\b.*\\b(?:content|data|ownership|property|outputs?)");

    private Features() {}

    /** @param own the words that tell what the clause is about */
    static boolean isAbout(WordedClause clause, List<Word> own) {
        List<Word> section = clause.section();
        boolean feedback = Mentions.of("FEEDBACK", section)
                && clause.clause().section().stream().noneMatch(Features::namesMoreThanFeedback);
        return feedback
                || opensWithFeedback(own)
                || opensWithPublishing(own)
                || Mentions.ofAny(TRIAL, rule(own))
                || Mentions.ofAny(TRIAL, section);
    }

    /** "Content and Feedback", "Ownership; Data; Feedback": a title of several things sets none of them apart. */
    private static boolean namesMoreThanFeedback(String title) {
        return MORE_THAN_FEEDBACK.matcher(title).find();
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
        boolean chosen = CHOOSING.contains(first.surface()) && Mentions.ofCustomer(words.subList(1, 2));
        boolean opens = chosen
                || first.surface().equals("for") && Mentions.ofAny(PUBLIC, words.subList(1, Math.min(3, words.size())));
        return opens && Mentions.ofAny(PUBLIC, words.subList(0, Math.min(CONDITION_REACH, words.size())));
    }

    /** "A custom voice", "your voice model": what the vendor makes for one customer is a feature of its own. */
    static boolean isMadeToOrder(List<Word> words) {
        List<Word> rule = rule(words);
        for (int i = 1; i < rule.size(); i++)
            if (isPair(MADE_TO_ORDER, rule, i) || i > 1 && isPair(MODELS, rule, i) && isOwned(rule.get(i - 2)))
                return true;
        return false;
    }

    private static boolean isPair(Set<String> pairs, List<Word> words, int second) {
        return pairs.contains(
                words.get(second - 1).surface() + " " + words.get(second).surface());
    }

    private static boolean isOwned(Word word) {
        return OWNED.contains(word.surface()) || word.surface().endsWith("'s");
    }

    /** A clause without its exceptions, which name what it is not about. */
    private static List<Word> rule(List<Word> words) {
        for (int i = 0; i < words.size(); i++)
            if (words.get(i).concepts().contains("EXCEPT")) return words.subList(0, i);
        return words;
    }
}
