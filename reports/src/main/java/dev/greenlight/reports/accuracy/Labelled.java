package dev.greenlight.reports.accuracy;

import dev.greenlight.analyzer.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A document that people labelled.
 *
 * @param document its path within the corpus
 * @param vendor whose terms these are; a vendor may have several tools
 * @param text its text
 * @param passages the passages they marked
 * @param verdicts the verdict they gave, by criterion
 * @param accepted a second reading that counts as right, by criterion
 */
public record Labelled(
        String document,
        String vendor,
        String text,
        List<Passage> passages,
        Map<String, Verdict> verdicts,
        Map<String, Verdict> accepted) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A marked passage.
     *
     * @param criterion what it speaks of
     * @param stances what it says; any of them is right
     * @param quote its words
     * @param agreed whether all annotators marked it; if not, it may be found and need not be
     */
    public record Passage(String criterion, List<String> stances, String quote, boolean agreed) {}

    /** Where documents are read from. */
    @FunctionalInterface
    public interface Corpus {
        /** @param version the recorded version that was labelled, where there are several */
        String read(String document, Optional<String> version) throws IOException;
    }

    public Labelled {
        passages = List.copyOf(passages);
        verdicts = Map.copyOf(verdicts);
        accepted = Map.copyOf(accepted);
    }

    /** The criteria about which its readers were asked: they gave a verdict on each, if only that it is silent, or marked a passage. */
    Set<String> asked() {
        Set<String> asked = new HashSet<>(verdicts.keySet());
        passages.forEach(passage -> asked.add(passage.criterion()));
        return asked;
    }

    /** The tool whose document it is: the folder it lies in. */
    public String tool() {
        return tool(document);
    }

    private static String tool(String document) {
        String[] path = document.split("/");
        return path.length < 2 ? document : path[path.length - 2];
    }

    /** Reads a label file and the document it is about. A label may give its quote, or offsets in code points in place of it. */
    public static Labelled read(String json, Corpus corpus) throws IOException {
        JsonNode labels = JSON.readTree(json);
        String document = labels.path("doc").asString("");
        Optional<String> version = labels.path("version").asStringOpt();
        String text = corpus.read(document, version);
        List<Passage> passages = new ArrayList<>();
        for (JsonNode node : labels.path("annotations")) passages.add(passage(node, text));
        return new Labelled(
                document,
                labels.path("vendor").asString(tool(document)),
                text,
                passages,
                verdicts(labels.path("verdicts")),
                verdicts(labels.path("accept")));
    }

    private static Passage passage(JsonNode node, String text) {
        List<String> stances = new ArrayList<>(List.of(node.path("stance").asString("")));
        node.path("also").forEach(also -> stances.add(also.asString("")));
        return new Passage(
                node.path("criterion").asString(""),
                stances,
                node.has("quote") ? node.path("quote").asString("") : quote(node, text),
                node.path("agreed").asBoolean(true));
    }

    private static String quote(JsonNode node, String text) {
        int start = text.offsetByCodePoints(0, node.path("start").asInt());
        return text.substring(
                start,
                text.offsetByCodePoints(
                        start, node.path("end").asInt() - node.path("start").asInt()));
    }

    private static Map<String, Verdict> verdicts(JsonNode nodes) {
        Map<String, Verdict> verdicts = new HashMap<>();
        nodes.properties().forEach(entry -> verdicts.put(entry.getKey(), verdict(entry.getValue())));
        return verdicts;
    }

    private static Verdict verdict(JsonNode node) {
        if (!node.isObject() || node.has("stance")) return Verdict.of(stance(node));
        JsonNode individual = node.has("individual") ? node.path("individual") : node.path("business");
        JsonNode business = node.has("business") ? node.path("business") : node.path("individual");
        return new Verdict(stance(individual), stance(business));
    }

    private static String stance(JsonNode node) {
        return node.isString() ? node.asString("") : node.path("stance").asString(Verdict.SILENT);
    }
}
