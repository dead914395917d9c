package dev.greenlight.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns the bytes of a YAML file into nodes that know their lines. */
final class NodeReader {
    static final int LARGEST_FILE = 1_000_000;
    private static final int DEEPEST = 12;
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(2 * DEEPEST).build())
            .build();

    private final String file;
    private final Faults faults;
    private final YAMLParser parser;

    private NodeReader(String file, Faults faults, YAMLParser parser) {
        this.file = file;
        this.faults = faults;
        this.parser = parser;
    }

    /** The file's content; empty if it is not YAML, which is then among the faults. */
    static Optional<Node> read(String file, byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST_FILE) {
            faults.add(tooLarge(file));
            return Optional.empty();
        }
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), bytes)) {
            return new NodeReader(file, faults, (YAMLParser) parser).root();
        } catch (JacksonException e) {
            int line = Math.max(0, e.getLocation().getLineNr());
            String problem = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
            faults.add(new Fault(file, line, "not YAML: " + problem, List.of()));
            return Optional.empty();
        }
    }

    static Fault tooLarge(String file) {
        return new Fault(file, 0, "the file is too large", List.of("up to " + LARGEST_FILE + " bytes"));
    }

    private Optional<Node> root() {
        if (parser.nextToken() == null) {
            faults.add(new Fault(file, 0, "the file is empty", List.of()));
            return Optional.empty();
        }
        Optional<Node> root = node(0);
        if (parser.nextToken() != null) {
            throw refused("more than one YAML document in the file");
        }
        return root;
    }

    private StreamReadException refused(String problem) {
        return new StreamReadException(parser, problem, parser.currentTokenLocation());
    }

    private Optional<Node> node(int depth) {
        int line = parser.currentTokenLocation().getLineNr();
        if (depth > DEEPEST) {
            throw refused("nested deeper than " + DEEPEST + " levels");
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw refused("anchors and aliases are not accepted; repeat the text");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> Optional.of(mapping(line, depth));
            case START_ARRAY -> Optional.of(sequence(line, depth));
            case VALUE_NULL -> Optional.empty();
            default -> Optional.of(new Node.Scalar(line, parser.getString().strip()));
        };
    }

    private Node mapping(int line, int depth) {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            Optional<Node> value = node(depth + 1);
            if (fields.containsKey(key)) {
                faults.add(new Fault(file, keyLine, "'" + key + "' is given twice", List.of()));
            }
            value.ifPresent(node -> fields.put(key, node));
        }
        return new Node.Mapping(line, fields);
    }

    private Node sequence(int line, int depth) {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            node(depth + 1).ifPresent(elements::add);
        }
        return new Node.Sequence(line, elements);
    }
}
