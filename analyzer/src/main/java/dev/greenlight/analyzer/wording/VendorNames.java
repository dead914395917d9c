package dev.greenlight.analyzer.wording;

import dev.greenlight.analyzer.text.Clause;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a document calls its vendor: capitalised words that do what only parties do, and are no common word of contracts. No
 * vendor is known beforehand.
 */
final class VendorNames {
    private static final String NAME = "(?:\\p{Lu}|\\p{Ll}\\p{Lu})[\\p{L}\\d.&·-]*(?:\\s\\p{Lu}[\\p{L}\\d.&·-]*){0,2}";
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<![\\p{L}“\"])(" + NAME + ")\\s(?:may|will|shall|does|is|has|can|cannot|"
                    + "collects|uses|reserves|provides|grants|retains|processes|makes|disclaims|and its affiliates)\\b");
    private static final String ROLES = "(Vendor|Provider|Supplier|Licensor|Processor|Operator)";
    private static final Pattern ROLE =
            Pattern.compile("(?<!Sub-|Sub|sub-)\\b" + ROLES + "\\s(?:may|will|shall|does|is|has|agrees|acts)\\b");
    /** "“Providers” means the companies that run the models": they are others. */
    private static final Pattern SEVERAL = Pattern.compile("[\"“]" + ROLES + "s[\"”]");

    private static final Pattern NAME_OF_ROLE = Pattern.compile("(?:.*\\s)?" + ROLES);
    private static final Pattern GENITIVE = Pattern.compile("(?<![\\p{L}“\"])(" + NAME + ")['’]s?\\s");
    private static final Pattern VENDOR_ALIAS = Pattern.compile(
            "[\"“](?:we|us|our|the company|company|provider|licensor)[,.]?[\"”]", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|SAS|PBC|BV|AG|AB|ApS|Oy|PLC|Company|S\\.A\\.S|B\\.V|K\\.K|L\\.L\\.C)\\b[^()“\"]{0,120}\\(");
    private static final Pattern QUOTED = Pattern.compile("[\"“](\\p{L}[\\p{L}\\d .&·-]{1,30}?)[,.]?[\"”]");
    private static final Set<String> COMMON = Set.of(
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
            "developer",
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
            "when",
            "third",
            "business",
            "authorized",
            "end",
            "registered",
            "receiving",
            "disclosing",
            "confidential",
            "intellectual",
            "generated",
            "subprocessors",
            "affiliates",
            "app",
            "apps",
            "tool",
            "tools",
            "notice",
            "privacy",
            "cookies",
            "model",
            "models",
            "license",
            "licence",
            "subscription",
            "effective",
            "plugin",
            "plugins",
            "plug-in",
            "extension",
            "extensions",
            "integration",
            "integrations",
            "connector",
            "connectors",
            "agent",
            "agents",
            "assistant",
            "bot");
    private static final int ENOUGH = 3;
    private static final int NEARBY = 60;
    private static final int OPENING = 12;

    private VendorNames() {}

    /** The names, in alphabetical order. */
    static List<String> of(List<Clause> clauses) {
        Map<String, Integer> seen = new TreeMap<>();
        for (Clause clause : clauses) {
            count(SUBJECT.matcher(clause.text()), seen);
            count(GENITIVE.matcher(clause.text()), seen);
            aliases(clause.text(), seen);
            Matcher role = ROLE.matcher(clause.text());
            while (role.find()) seen.merge(role.group(1), ENOUGH, Integer::sum);
        }
        for (Clause clause : clauses) {
            Matcher several = SEVERAL.matcher(clause.text());
            while (several.find()) seen.remove(several.group(1));
        }
        for (Clause clause : clauses.subList(0, Math.min(OPENING, clauses.size()))) company(clause.text(), seen);
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a name says that whoever bears it sells: "Vendor", "Technology Provider". */
    static boolean isRole(String name) {
        return NAME_OF_ROLE.matcher(name).matches();
    }

    private static void count(Matcher matcher, Map<String, Integer> seen) {
        while (matcher.find()) name(matcher.group(1)).ifPresent(name -> seen.merge(name, 1, Integer::sum));
    }

    /** "Acme Inc. (“Acme”, “we”)" names the vendor outright. */
    private static void aliases(String text, Map<String, Integer> seen) {
        Matcher vendor = VENDOR_ALIAS.matcher(text);
        while (vendor.find()) {
            int from = Math.max(0, vendor.start() - NEARBY);
            int to = Math.min(text.length(), vendor.end() + NEARBY);
            Matcher quoted = QUOTED.matcher(text).region(from, to);
            while (quoted.find()) name(quoted.group(1)).ifPresent(name -> seen.merge(name, ENOUGH, Integer::sum));
        }
    }

    /** "Acme Labs Inc. (“acme”)" names a company, and the first of a document is its vendor. */
    private static void company(String text, Map<String, Integer> seen) {
        Matcher company = COMPANY.matcher(text);
        while (company.find()) {
            int to = Math.min(text.length(), company.end() + NEARBY);
            Matcher quoted = QUOTED.matcher(text).region(company.end(), to);
            if (quoted.find()) name(quoted.group(1)).ifPresent(name -> seen.merge(name, ENOUGH, Integer::sum));
        }
    }

    /** What quoted or capitalised words name, if they are no common words of contracts. */
    static Optional<String> name(String words) {
        String name = words.strip();
        String[] parts = name.toLowerCase(Locale.ROOT).split("\\s");
        boolean common = COMMON.contains(parts[0])
                || parts.length > 1
                        && COMMON.contains(parts[parts.length - 1])
                        && !parts[parts.length - 1].equals("ai");
        return common || name.length() < 2 || name.length() > 40 ? Optional.empty() : Optional.of(name);
    }
}
