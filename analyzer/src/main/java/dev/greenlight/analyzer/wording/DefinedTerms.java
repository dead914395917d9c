package dev.greenlight.analyzer.wording;

import dev.greenlight.analyzer.text.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the capitalised words of one document mean: the vendor's own name, and the terms by which it calls what customers put in and get
 * out. "Content" that is defined to include output counts as output wherever it stands.
 */
final class DefinedTerms {
    private static final Pattern QUOTED = Pattern.compile("[\"“](\\p{Lu}[\\p{L}\\d ./&·-]{1,40}?)[,.]?[\"”]");
    private static final Pattern UNQUOTED = Pattern.compile(
            "^[\\W\\d]{0,12}((?:\\p{Lu}[\\p{L}-]+ ){0,3}\\p{Lu}[\\p{L}-]+)(?= (?:shall |will )?(?:means?|refers? to)\\b)");
    private static final Pattern MEANS =
            Pattern.compile("^\\W{0,4}(?:(?:shall |will )?(?:means?|refers? to|includes?|is defined as|consists of)"
                    + "|(?:is|are) (?:the|any|all|what|whatever|anything|everything))\\b");
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:upload\\w*|(?:bring|put|load|feed)s? into|submit\\w*|submission|inputs?|input(?:ted|ting)|enter(?:ed|s)?|transmit\\w*|import(?:ed|s)?|prompts?"
                    + "|provided? by (?:you|customer|users?)|(?:you|customer|users?) (?:may )?(?:provides?|posts?|makes? available))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERATED = Pattern.compile(
            "\\b(?:generate[ds]?|outputs?|produce[ds]?|produced by|return(?:s|ed)|sen(?:ds|t) back|give[sn]? (?:you|back)|hands? back|render(?:s|ed)"
                    + "|deliver(?:s|ed) (?:by|back|to)|synthesi[sz]e[sd]?|composed by|proposes|comes? out|finished|resulting"
                    + "|receive[ds]? from|results (?:of|from|generated)|together with (?:the |any )?(?:results|renders|replies|answers|generations|creations)"
                    + "|(?:service|product|platform|tool|app|software|studio|site) (?:makes|creates|draws|writes|renders|prepares)"
                    + "|(?:created|made|drawn|written|spoken) (?:with|by|using|through) (?:the|our) (?:services?|platform|tools?|app|software|ai|product|studio))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THING = Pattern.compile(
            "(?:content|data|material|information|submission|asset|property|generation|creation|result|file|work|image|video|audio"
                    + "|media|input|output|prompt|response|suggestion|contribution|upload|project|completion|translation|music|recording|code"
                    + "|document|item|clip|song|track|score|recording|render|asset|design|picture|photo|avatar|voice|speech|text|sketch|scene|footage"
                    + "|stuff|script|draft|answer|reply|conversation|chat|message|note|transcript|query|instruction|reference|take|voiceover)s?$");
    private static final Pattern OTHER_SUBJECT = Pattern.compile(
            "service|agreement|terms|feedback|personal|usage|confidential|policy|account|platform|site|affiliate|order|documentation"
                    + "|license|licence|company|technolog|technical|application|subscription|device|registration|payment|billing|contact"
                    + "|login|health|log data|third|^inputs?$|^outputs?$|^prompts?$");
    private static final Pattern CALLED = Pattern.compile(
            "(?:\\b(?:collectively|together|jointly|called|termed|referred to|refer to|known as|defined as|considered)\\b[^.;]{0,60}|\\b(?:is|are) )$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile(
            "(?i)(?:\\b(?:inputs?|prompts?|uploads?|submissions?)\\b[^.;]{0,40}\\b(?:outputs?|results?|generations?|images?|videos?|suggestions?|completions?|responses?|tracks?)\\b[^.;]{0,20})?"
                    + "\\b(?:together,? (?:they )?(?:are|form|make up)|both (?:of them )?(?:are|together))\\b[^.;]{0,30}$");
    private static final Pattern SUGGESTED = Pattern.compile(
            "(?i)\\b(?:ideas?|suggestions?|comments?|feedback|proposals?)\\b[^.;]{0,80}\\b(?:ideas?|suggestions?|comments?|feedback|proposals?)\\b[^.;]{0,80}$");
    private static final Pattern MORE_THAN_SUGGESTED = Pattern.compile(
            "(?i)\\b(?:content|files?|images?|photos?|videos?|audio|text|prompts?|inputs?|documents?|materials?)\\b");
    private static final int REACH = 300;
    private static final int BRACKET = 120;

    private final Map<String, List<Phrase>> names = new HashMap<>();
    private final Map<String, List<Phrase>> content = new HashMap<>();
    private final Map<String, List<Phrase>> halves = new HashMap<>();
    private final Map<String, List<Phrase>> suggestions = new HashMap<>();
    private final Tokens tokens;

    private DefinedTerms(Tokens tokens) {
        this.tokens = tokens;
    }

    static DefinedTerms of(List<Clause> clauses, Tokens tokens) {
        DefinedTerms terms = new DefinedTerms(tokens);
        for (Clause clause : clauses) terms.define(clause.text());
        Set<String> customers = CustomerNames.of(clauses);
        for (String name : VendorNames.of(clauses))
            if (!terms.isDefined(name) && !customers.contains(name)) terms.name(name, "VENDOR", "OURS");
        for (String name : customers) terms.name(name, "CUSTOMER", "YOURS");
        return terms;
    }

    private void name(String name, String party, String genitive) {
        add(name, party, names);
        add(name + "'s", genitive, names);
    }

    /** A word for content acts in many a clause ("Answers may be wrong"), and names no vendor for it. */
    private boolean isDefined(String name) {
        Phrase phrase = Phrase.of(name.toLowerCase(Locale.ROOT), "CONTENT", tokens);
        return !phrase.parts().isEmpty() && content(phrase.first()).contains(phrase);
    }

    /** What tells the terms of one document from those of another. */
    List<Map<String, List<Phrase>>> all() {
        return List.of(names, content, halves, suggestions);
    }

    /** The vendor's names that begin with this stem, each also in its genitive, which is "our". */
    List<Phrase> names(String stem) {
        return names.getOrDefault(stem, List.of());
    }

    /** This document's terms for content that begin with this stem. */
    List<Phrase> content(String stem) {
        return content.getOrDefault(stem, List.of());
    }

    /** This document's terms that begin with this stem and mean what is put in, and nothing that comes out. */
    List<Phrase> halves(String stem) {
        return halves.getOrDefault(stem, List.of());
    }

    /** This document's terms that begin with this stem and mean what people suggest to the vendor. */
    List<Phrase> suggestions(String stem) {
        return suggestions.getOrDefault(stem, List.of());
    }

    private void add(String term, String concept, Map<String, List<Phrase>> index) {
        Phrase phrase = Phrase.of(term.toLowerCase(Locale.ROOT), concept, tokens);
        if (phrase.parts().isEmpty() || index != names && names.containsKey(phrase.first())) return;
        List<Phrase> list = index.computeIfAbsent(phrase.first(), key -> new ArrayList<>());
        if (!list.contains(phrase)) list.add(phrase);
    }

    private void define(String text) {
        for (Pattern form : List.of(QUOTED, UNQUOTED)) {
            Matcher term = form.matcher(text);
            while (term.find()) define(term.group(1).strip(), meaning(text, term));
        }
    }

    private void define(String term, String meaning) {
        String name = term.toLowerCase(Locale.ROOT);
        if (!THING.matcher(name).find() || OTHER_SUBJECT.matcher(name).find()) return;
        if (SUGGESTED.matcher(meaning).find()
                && !MORE_THAN_SUGGESTED.matcher(meaning).find()) {
            add(term, "FEEDBACK", suggestions);
            return;
        }
        boolean whole = BOTH.matcher(meaning).find();
        boolean given = whole || GIVEN.matcher(meaning).find();
        boolean generated = whole || GENERATED.matcher(meaning).find();
        if (given || generated) add(term, "CONTENT", content);
        if (given) add(term, "INPUT", content);
        if (generated) add(term, "OUTPUT", content);
        if (given && generated) add(term, "WHOLE", content);
        if (given && !generated && name.contains(" ")) add(term, "WHOLE", halves);
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
        int stop = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf(';'), text.lastIndexOf("”)")));
        return text.substring(stop + 1);
    }
}
