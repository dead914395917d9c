package dev.greenlight.analyzer.wording;

import dev.greenlight.analyzer.text.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the capitalised words of one document mean: the vendor's own name, and the terms by which it calls what customers put in
 * and get out. Read from its definitions and from the company of its verbs; nothing is known beforehand of any vendor.
 */
final class DefinedTerms {
    private static final String NAME = "\\p{Lu}[\\p{L}\\d.&·-]*(?:\\s\\p{Lu}[\\p{L}\\d.&·-]*){0,2}";
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<![\\p{L}“\"])(" + NAME
                    + ")\\s(?:may|will|shall|does|is|has|can|cannot|collects|uses|reserves|provides|grants|retains|processes|makes|disclaims|and its affiliates)\\b");
    private static final Pattern GENITIVE = Pattern.compile("(?<![\\p{L}“\"])(" + NAME + ")['’]s?\\s");
    private static final Pattern QUOTED = Pattern.compile("[\"“”]([\\p{L}][\\p{L}\\d ./&·-]{1,40}?)[,.]?[\"“”]");
    private static final Pattern SAID_OF_VENDOR = Pattern.compile(
            "[\"“](?:we|us|our|the company|company|provider|licensor)[,.]?[\"”]", Pattern.CASE_INSENSITIVE);
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:upload\\w*|submit\\w*|submission|input\\w*|enter\\w*|transmit\\w*|import\\w*|post\\w*|prompts?|provided? (?:by|to)|you provide|makes? available)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERATED = Pattern.compile(
            "\\b(?:generat\\w+|produced|outputs?|returned|results?|created by the|responses?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_NAME = Set.of(
            "the",
            "this",
            "these",
            "you",
            "we",
            "it",
            "they",
            "customer",
            "customers",
            "user",
            "users",
            "services",
            "service",
            "content",
            "section",
            "party",
            "parties",
            "each",
            "any",
            "all",
            "no",
            "such",
            "if",
            "data",
            "agreement",
            "terms",
            "output",
            "outputs",
            "input",
            "inputs",
            "your",
            "our",
            "that",
            "there",
            "what",
            "who",
            "which",
            "client",
            "controller",
            "processor",
            "subprocessor",
            "licensee",
            "subscriber",
            "member",
            "members",
            "recipient",
            "discloser",
            "platform",
            "feedback",
            "software",
            "product",
            "products",
            "site",
            "website",
            "api",
            "apis",
            "account",
            "policy",
            "california",
            "information",
            "personal",
            "usage",
            "beta",
            "order",
            "documentation",
            "fees",
            "ai",
            "ip",
            "eu",
            "uk",
            "us",
            "dpa",
            "gdpr",
            "ccpa",
            "he",
            "she",
            "and",
            "or",
            "but",
            "neither",
            "either",
            "nothing",
            "for",
            "in",
            "to",
            "as",
            "by",
            "when");
    private static final int ENOUGH = 3;
    private static final int REACH = 240;

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Tokens tokens;

    private DefinedTerms(Tokens tokens) {
        this.tokens = tokens;
    }

    static DefinedTerms of(List<Clause> clauses, Tokens tokens) {
        DefinedTerms terms = new DefinedTerms(tokens);
        terms.names(clauses).forEach(name -> terms.add(name, "VENDOR"));
        for (Clause clause : clauses) terms.define(clause.text());
        return terms;
    }

    /** Phrases of this document's own terms that begin with this stem. */
    List<Phrase> phrases(String stem) {
        return phrases.getOrDefault(stem, List.of());
    }

    private void add(String term, String concept) {
        Phrase phrase = Phrase.of(term.toLowerCase(Locale.ROOT), concept, tokens);
        if (phrase.parts().isEmpty()) return;
        List<Phrase> list = phrases.computeIfAbsent(phrase.first(), key -> new ArrayList<>());
        if (!list.contains(phrase)) list.add(phrase);
    }

    /** Capitalised words that act at least three times and are no common word of contracts. */
    private List<String> names(List<Clause> clauses) {
        Map<String, Integer> seen = new TreeMap<>();
        for (Clause clause : clauses) {
            count(SUBJECT.matcher(clause.text()), seen);
            count(GENITIVE.matcher(clause.text()), seen);
            if (SAID_OF_VENDOR.matcher(clause.text()).find()) aliases(clause.text(), seen);
        }
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(Matcher matcher, Map<String, Integer> seen) {
        while (matcher.find()) name(matcher.group(1)).ifPresent(name -> seen.merge(name, 1, Integer::sum));
    }

    /** "Acme Inc. (“Acme”, “we”)" names the vendor outright. */
    private static void aliases(String text, Map<String, Integer> seen) {
        Matcher vendor = SAID_OF_VENDOR.matcher(text);
        while (vendor.find()) {
            Matcher quoted = QUOTED.matcher(text)
                    .region(Math.max(0, vendor.start() - 60), Math.min(text.length(), vendor.end() + 60));
            while (quoted.find()) {
                boolean upper = Character.isUpperCase(quoted.group(1).charAt(0));
                if (upper) name(quoted.group(1)).ifPresent(name -> seen.merge(name, ENOUGH, Integer::sum));
            }
        }
    }

    private static Optional<String> name(String words) {
        String name = words.strip();
        String first = name.split("\\s")[0].toLowerCase(Locale.ROOT);
        boolean common = NO_NAME.contains(first) || name.length() < 2 || name.length() > 40;
        return common ? Optional.empty() : Optional.of(name);
    }

    private void define(String text) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            String term = quoted.group(1).strip();
            if (!Character.isUpperCase(term.charAt(0)) || isKnown(term)) continue;
            String meaning = meaning(text, quoted);
            boolean given = GIVEN.matcher(meaning).find();
            boolean generated = GENERATED.matcher(meaning).find();
            if (given || generated) add(term, "CONTENT");
            if (given && !generated) add(term, "INPUT");
            if (generated) add(term, "OUTPUT");
        }
    }

    /** What stands before a term in brackets, or after "means". */
    private static String meaning(String text, Matcher quoted) {
        String after = text.substring(quoted.end(), Math.min(text.length(), quoted.end() + REACH));
        if (after.stripLeading().startsWith("mean")
                || after.stripLeading().startsWith("refer")
                || after.stripLeading().startsWith("include")) return after;
        int open = text.lastIndexOf('(', quoted.start());
        if (open < 0 || quoted.start() - open > 40) return "";
        return text.substring(Math.max(0, open - REACH), open);
    }

    private static boolean isKnown(String term) {
        String lower = term.toLowerCase(Locale.ROOT);
        boolean known = lower.contains("service")
                || lower.contains("agreement")
                || lower.contains("terms")
                || lower.contains("feedback")
                || lower.contains("personal")
                || lower.contains("usage")
                || lower.contains("confidential")
                || lower.contains("policy")
                || lower.contains("account")
                || lower.contains("platform")
                || lower.contains("site")
                || lower.contains("affiliate")
                || lower.contains("fee")
                || lower.contains("party")
                || lower.contains("user ") && !lower.contains("content");
        return known
                || NO_NAME.contains(lower)
                        && !lower.equals("content")
                        && !lower.startsWith("output")
                        && !lower.startsWith("input");
    }
}
