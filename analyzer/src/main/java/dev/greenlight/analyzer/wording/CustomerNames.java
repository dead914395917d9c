package dev.greenlight.analyzer.wording;

import dev.greenlight.analyzer.text.Clause;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a document calls its customer where it is no common word for one: "the studio named in the order (“Studio”)". */
final class CustomerNames {
    private static final Pattern DESCRIBED = Pattern.compile(
            "\\b(?:person|entity|compan(?:y|ies)|organi[sz]ation|studio|agency|individual|party|producer|business|firm|institution|broadcaster)\\b"
                    + "[^\"“”()]{0,60}\\b(?:named|identified|specified|indicated|listed|accepting|agreeing|placing|ordering|executing|signing"
                    + "|subscribing|registering|purchasing|(?:that|who|which) (?:orders|accepts|subscribes|signs|has signed|places|registers|engages))\\b"
                    + "([^\"“”()]{0,90})\\([^\"“”()]{0,30}[\"“](\\p{Lu}[\\p{L} ]{1,24})[\"”]");

    private CustomerNames() {}

    /** The names, in alphabetical order. */
    static Set<String> of(List<Clause> clauses) {
        Set<String> names = new TreeSet<>();
        for (Clause clause : clauses) {
            Matcher described = DESCRIBED.matcher(clause.text());
            while (described.find())
                if (isNewName(described) && !isEntityOf(described, clause.text()))
                    VendorNames.name(described.group(2))
                            .filter(name -> !VendorNames.isRole(name))
                            .ifPresent(names::add);
        }
        return names;
    }

    /** "The Acme entity named in the order (“Acme”)" is of the vendor's group. */
    private static boolean isEntityOf(Matcher described, String text) {
        return text.substring(0, described.start()).endsWith(described.group(2).strip() + " ");
    }

    /** "The entity signing an order form (“Order Form”)" names the form. */
    private static boolean isNewName(Matcher described) {
        String rest = described.group(1).toLowerCase(Locale.ROOT);
        return !rest.contains(described.group(2).strip().toLowerCase(Locale.ROOT));
    }
}
