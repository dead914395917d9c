package dev.greenlight.analyzer;

import dev.greenlight.analyzer.text.Clause;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a document. English shows itself by its small words; only a text that does not is put to OpenNLP's detector,
 * whose model takes longer to load than most documents to read.
 */
final class Languages {
    static final String ENGLISH = "en";
    static final String UNDETERMINED = "und";

    private static final String MODEL = "/langdetect-183.bin";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "of", "to", "and", "or", "in", "you", "your", "we", "our", "any", "that", "is", "for", "by", "with",
            "as", "this", "are", "not", "may", "be", "on", "will", "if", "us", "it", "from", "such", "at", "an",
            "these", "have", "all", "other", "which");
    private static final double ENGLISH_SHARE = 0.2;
    private static final double SUPPORTED_SHARE = 0.5;
    private static final int FEW_WORDS = 30;
    private static final int SAMPLE = 6_000;
    private static final double SURE = 0.5;
    /** Less than of others: English without its small words, as in a table of periods, is like several languages. */
    private static final double SURE_OF_ENGLISH = 0.3;

    private Languages() {}

    /** The ISO 639-1 code of the language in which most of the text is written. */
    static String of(List<Clause> clauses) {
        long all = clauses.stream().mapToLong(clause -> clause.text().length()).sum();
        long english = clauses.stream()
                .filter(clause -> isEnglish(clause.text()))
                .mapToLong(clause -> clause.text().length())
                .sum();
        if (english >= SUPPORTED_SHARE * all) return ENGLISH;
        String sample = clauses.stream().map(Clause::text).collect(Collectors.joining(" "));
        return detect(sample.substring(0, Math.min(sample.length(), SAMPLE)));
    }

    private static boolean isEnglish(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .toList();
        long small = words.stream().filter(SMALL_WORDS::contains).count();
        return !words.isEmpty() && small >= ENGLISH_SHARE * words.size();
    }

    private static String detect(String sample) {
        boolean few = WORD.matcher(sample).results().limit(FEW_WORDS).count() < FEW_WORDS;
        boolean latin = sample.chars().filter(c -> c < 0x250).count() > 0.9 * sample.length();
        if (few && latin) return ENGLISH;
        var language = new LanguageDetectorME(Model.DETECTOR).predictLanguage(sample);
        boolean english = language.getLang().equals("eng");
        boolean unsure = latin && language.getConfidence() < (english ? SURE_OF_ENGLISH : SURE);
        return unsure ? UNDETERMINED : Model.SHORT_CODES.getOrDefault(language.getLang(), UNDETERMINED);
    }

    /** Loaded once, at the first text that is not plainly English. */
    private static final class Model {
        static final LanguageDetectorModel DETECTOR = load();
        static final Map<String, String> SHORT_CODES = shortCodes();

        private static LanguageDetectorModel load() {
            try (InputStream model = Languages.class.getResourceAsStream(MODEL)) {
                if (model == null)
                    throw new IllegalStateException("The language model " + MODEL + " is not on the class path.");
                return new LanguageDetectorModel(model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, String> shortCodes() {
            Map<String, String> codes = Arrays.stream(Locale.getISOLanguages())
                    .collect(Collectors.toMap(
                            code -> Locale.forLanguageTag(code).getISO3Language(), code -> code, (a, b) -> a));
            codes.put("cmn", "zh");
            return codes;
        }
    }
}
