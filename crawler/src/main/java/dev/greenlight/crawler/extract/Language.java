package dev.greenlight.crawler.extract;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells the language of a text: by its script, then by its commonest words. What the page declares is believed only where the
 * text says nothing else, since templates declare English for everything.
 */
final class Language {
    private static final int LOOKED_AT = 6_000;
    private static final int FEWEST_WORDS = 12;
    private static final Pattern SUBTAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_].*)?");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, Set<String>> WORDS = new TreeMap<>(Map.of(
            "en", Set.of("the", "of", "and", "to", "your", "you", "we", "our", "that", "with", "for", "this"),
            "de", Set.of("der", "die", "und", "das", "ist", "nicht", "wir", "sie", "mit", "von", "den", "zu"),
            "fr", Set.of("le", "les", "des", "et", "vous", "nous", "est", "dans", "pour", "une", "votre", "du"),
            "es", Set.of("el", "los", "las", "y", "que", "usted", "su", "por", "para", "una", "del", "con"),
            "it", Set.of("il", "gli", "che", "di", "e", "per", "una", "nel", "con", "della", "sono", "si"),
            "pt", Set.of("o", "os", "que", "e", "para", "uma", "você", "não", "com", "do", "da", "em"),
            "nl", Set.of("het", "een", "en", "van", "wij", "uw", "niet", "met", "voor", "dat", "op", "te"),
            "pl", Set.of("i", "w", "na", "nie", "się", "do", "oraz", "lub", "jest", "przez", "z", "o"),
            "sv", Set.of("och", "att", "det", "som", "för", "av", "är", "vi", "inte", "din", "med", "på")));

    private static final Map<String, Set<String>> LANGUAGES = languages();

    private Language() {}

    private static Map<String, Set<String>> languages() {
        Map<String, Set<String>> languages = new HashMap<>();
        WORDS.forEach((language, words) -> words.forEach(
                word -> languages.computeIfAbsent(word, any -> new TreeSet<>()).add(language)));
        return languages;
    }

    static Optional<String> of(String declared, String text) {
        String sample = text.substring(0, Math.min(text.length(), LOOKED_AT));
        Optional<String> told = byScript(sample).or(() -> byWords(sample));
        return told.or(() -> subtag(declared));
    }

    private static Optional<String> subtag(String declared) {
        return SUBTAG.matcher(declared.strip()).matches()
                ? Optional.of(declared.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static Optional<String> byScript(String sample) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (letters.getOrDefault(UnicodeScript.LATIN, 0) * 2 > all || all == 0) {
            return Optional.empty();
        }
        if (letters.containsKey(UnicodeScript.HIRAGANA) && letters.get(UnicodeScript.HIRAGANA) * 10 > all) {
            return Optional.of("ja");
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .flatMap(most -> language(most.getKey()));
    }

    private static Optional<String> language(UnicodeScript script) {
        return switch (script) {
            case HAN -> Optional.of("zh");
            case HANGUL -> Optional.of("ko");
            case THAI -> Optional.of("th");
            case GREEK -> Optional.of("el");
            case HEBREW -> Optional.of("he");
            default -> Optional.empty();
        };
    }

    private static Optional<String> byWords(String sample) {
        Map<String, Integer> votes = new TreeMap<>();
        for (String word : NO_LETTERS.split(sample.toLowerCase(Locale.ROOT))) {
            LANGUAGES.getOrDefault(word, Set.of()).forEach(language -> votes.merge(language, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= FEWEST_WORDS)
                .map(Map.Entry::getKey);
    }
}
