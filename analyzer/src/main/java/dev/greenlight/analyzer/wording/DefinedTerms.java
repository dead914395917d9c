package dev.greenlight.analyzer.wording;

import dev.greenlight.analyzer.text.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the capitalised words of one document mean: the vendor's own name, and the terms by which it calls what customers put in and get
 * out. "Content" that is defined to include output counts as output wherever it stands.
 */
final class DefinedTerms {
    private static final Pattern QUOTED = Pattern.compile("[\"“](\\p{Lu}[\\p{L}\\d ./&·-]{1,40}?)[,.]?[\"”]");
    private static final Pattern MEANS =
            Pattern.compile("^\\W{0,4}(?:shall |will )?(?:means?|refers? to|includes?|is defined as|consists of)\\b");
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:upload\\w*|submit\\w*|submission|inputs?|input(?:ted|ting)|enter(?:ed|s)?|transmit\\w*|import(?:ed|s)?|prompts?"
                    + "|provided? by (?:you|customer|users?)|(?:you|customer|users?) (?:may )?(?:provides?|posts?|makes? available))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERATED = Pattern.compile(
            "\\b(?:generated|generates|outputs?|produced by|returned (?:by|to|based)|results (?:of|from|generated))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_SUBJECT = Pattern.compile(
            "service|agreement|terms|feedback|personal|usage|confidential|policy|account|platform|site|affiliate|fee|part(?:y|ies)|user$|users$"
                    + "|customer$|customers$|client$|subscriber$|member|model|software|product|partner|provider|order|documentation|law|claim"
                    + "|license|licence|company|technology|application|purpose|effective|subscription|you$|device|cookie|credits?$|feature|^inputs?$|^outputs?$|^prompts?$");
    private static final Pattern CALLED = Pattern.compile(
            "(?:\\b(?:collectively|together|jointly|called|termed|referred to|refer to|known as|defined as|considered)\\b[^.;]{0,60}|\\b(?:is|are) )$",
            Pattern.CASE_INSENSITIVE);
    private static final int REACH = 160;
    private static final int BRACKET = 120;

    private final Map<String, List<Phrase>> names = new HashMap<>();
    private final Map<String, List<Phrase>> content = new HashMap<>();
    private final Tokens tokens;

    private DefinedTerms(Tokens tokens) {
        this.tokens = tokens;
    }

    static DefinedTerms of(List<Clause> clauses, Tokens tokens) {
        DefinedTerms terms = new DefinedTerms(tokens);
        for (String name : VendorNames.of(clauses)) terms.add(name, "VENDOR", terms.names);
        for (Clause clause : clauses) terms.define(clause.text());
        return terms;
    }

    /** The vendor's names that begin with this stem. */
    List<Phrase> names(String stem) {
        return names.getOrDefault(stem, List.of());
    }

    /** This document's terms for content that begin with this stem. */
    List<Phrase> content(String stem) {
        return content.getOrDefault(stem, List.of());
    }

    private void add(String term, String concept, Map<String, List<Phrase>> index) {
        Phrase phrase = Phrase.of(term.toLowerCase(Locale.ROOT), concept, tokens);
        if (phrase.parts().isEmpty() || names.containsKey(phrase.first()) && !concept.equals("VENDOR")) return;
        List<Phrase> list = index.computeIfAbsent(phrase.first(), key -> new ArrayList<>());
        if (!list.contains(phrase)) list.add(phrase);
    }

    private void define(String text) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            String term = quoted.group(1).strip();
            if (OTHER_SUBJECT.matcher(term.toLowerCase(Locale.ROOT)).find()) continue;
            String meaning = meaning(text, quoted);
            boolean given = GIVEN.matcher(meaning).find();
            boolean generated = GENERATED.matcher(meaning).find();
            if (given || generated) add(term, "CONTENT", content);
            if (given) add(term, "INPUT", content);
            if (generated) add(term, "OUTPUT", content);
        }
    }

    /** What follows "means", or what stands before the words or brackets that name a term. */
    private static String meaning(String text, Matcher quoted) {
        String after = text.substring(quoted.end(), Math.min(text.length(), quoted.end() + REACH));
        if (MEANS.matcher(after).find()) return after;
        String before = text.substring(Math.max(0, quoted.start() - REACH), quoted.start());
        if (CALLED.matcher(before).find()) return before;
        int open = text.lastIndexOf('(', quoted.start());
        boolean inside = open >= 0 && text.lastIndexOf(')', quoted.start()) < open && quoted.start() - open <= BRACKET;
        return inside ? lastPart(text.substring(Math.max(0, open - REACH), open)) : "";
    }

    private static String lastPart(String text) {
        int stop = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf(';'), text.lastIndexOf(')')));
        return text.substring(stop + 1);
    }
}
