package dev.greenlight.analyzer.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The concepts by which contracts speak of recurring things, read from {@code concepts.md}. Immutable once read. */
final class Lexicon {
    private static final String RESOURCE = "/dev/greenlight/analyzer/concepts.md";
    private static final String ACTS = "Acts";
    private static final String STATEMENTS = "Statements";

    private final Map<String, List<Phrase>> plain = new HashMap<>();
    private final Map<String, List<Phrase>> composed = new HashMap<>();
    private final Map<String, List<Phrase>> statements = new HashMap<>();
    private final Set<String> acts = new LinkedHashSet<>();
    private final Set<String> concepts = new LinkedHashSet<>();

    /** The shipped lexicon, read once. */
    static Lexicon shipped() {
        return Shipped.LEXICON;
    }

    /** The shipped lexicon without the phrases that are not familiar. */
    static Lexicon shipped(Familiarity familiarity) {
        return familiarity == Familiarity.WITH_ALL ? shipped() : new Lexicon(lines(), familiarity);
    }

    private static final class Shipped {
        static final Lexicon LEXICON = new Lexicon(lines(), Familiarity.WITH_ALL);
    }

    private static List<String> lines() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("The lexicon " + RESOURCE + " is not on the class path.");
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Lexicon(List<String> lines, Familiarity familiarity) {
        Tokens tokens = new Tokens();
        Map<String, List<String>> known = new HashMap<>();
        for (Map.Entry<String, String> entry : entries(lines).entrySet()) {
            String group = entry.getKey().substring(0, entry.getKey().indexOf('/'));
            String concept = entry.getKey().substring(entry.getKey().indexOf('/') + 1);
            concepts.add(concept);
            if (group.equals(ACTS)) acts.add(concept);
            for (String phrase : entry.getValue().split(","))
                if (!phrase.isBlank())
                    add(
                            Phrase.of(phrase.strip(), concept, part -> known.computeIfAbsent(part, tokens::stems)),
                            group,
                            familiarity);
        }
    }

    /** The list of phrases below each concept's heading, keyed by group and concept. */
    private static Map<String, String> entries(List<String> lines) {
        Map<String, String> entries = new LinkedHashMap<>();
        String group = "";
        String key = "";
        boolean meaning = false;
        for (String line : lines) {
            if (line.startsWith("## ")) {
                key = group + "/" + line.substring(3).strip();
                meaning = true;
                entries.put(key, "");
            } else if (line.startsWith("# ")) {
                group = line.substring(2).strip();
                key = "";
            } else if (meaning && !line.isBlank()) meaning = false;
            else if (!key.isEmpty() && !line.isBlank()) entries.merge(key, line, (a, b) -> a + "," + b);
        }
        return entries;
    }

    private void add(Phrase phrase, String group, Familiarity familiarity) {
        if (!phrase.isOf(familiarity)) return;
        Map<String, List<Phrase>> index = group.equals(STATEMENTS) ? statements : phrase.composed() ? composed : plain;
        index.computeIfAbsent(phrase.first(), key -> new ArrayList<>()).add(phrase);
    }

    /** Phrases of plain words that begin with this stem. */
    List<Phrase> plain(String stem) {
        return plain.getOrDefault(stem, List.of());
    }

    /** Phrases that name concepts or leave gaps and begin with this stem or concept. */
    List<Phrase> composed(String start) {
        return composed.getOrDefault(start, List.of());
    }

    /** Phrases that name acts with their doer and begin with this stem or concept. */
    List<Phrase> statements(String start) {
        return statements.getOrDefault(start, List.of());
    }

    /** Whether the concept is something that somebody does. */
    boolean isAct(String concept) {
        return acts.contains(concept);
    }

    boolean has(String concept) {
        return concepts.contains(concept);
    }
}
