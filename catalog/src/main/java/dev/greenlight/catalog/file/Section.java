package dev.greenlight.catalog.file;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One mapping of a file, read field by field. A field that is missing or of the wrong kind becomes a fault and an empty
 * value, so that reading goes on and all faults of a file are found at once. A field that nobody asked for is a fault as well:
 * {@link #nothingElse()}.
 */
public final class Section {
    private final String file;
    private final Node.Mapping mapping;
    private final Faults faults;
    private final Set<String> asked = new TreeSet<>();

    private Section(String file, Node.Mapping mapping, Faults faults) {
        this.file = file;
        this.mapping = mapping;
        this.faults = faults;
    }

    /** The mapping that a file holds; empty where it is not YAML or holds something else. */
    public static Optional<Section> of(SourceFile file, Faults faults) {
        return NodeReader.read(file.path(), file.bytes(), faults).flatMap(node -> section(file.path(), node, faults));
    }

    /** The mappings that a file holds as a list. */
    public static List<Section> list(SourceFile file, Faults faults) {
        Optional<Node> root = NodeReader.read(file.path(), file.bytes(), faults);
        return root.stream()
                .flatMap(node -> elements(node).stream())
                .flatMap(node -> section(file.path(), node, faults).stream())
                .toList();
    }

    public int line() {
        return mapping.line();
    }

    /** The names of the fields, in the order of the file. */
    public List<String> fields() {
        return List.copyOf(mapping.fields().keySet());
    }

    public boolean has(String field) {
        asked.add(field);
        return mapping.fields().containsKey(field);
    }

    /** A required text; blank where it is missing. */
    public Text text(String field) {
        return text(field, List.of("a text"));
    }

    private Text text(String field, List<String> accepted) {
        Optional<Text> text = maybeText(field);
        if (!has(field) || text.filter(t -> t.value().isBlank()).isPresent()) {
            fault(line(), "'" + field + "' is missing", accepted);
        }
        return text.filter(t -> !t.value().isBlank()).orElse(new Text("", line()));
    }

    public Optional<Text> maybeText(String field) {
        return node(field).flatMap(node -> scalar(field, node));
    }

    /** The texts of a list; a single text counts as a list of one. */
    public List<Text> texts(String field) {
        return elements(field).stream()
                .flatMap(node -> scalar(field, node).stream())
                .toList();
    }

    /** Whether a field says {@code true}; one that is absent says no. */
    public boolean flag(String field) {
        return maybeText(field)
                .flatMap(text -> choice(field, text, Map.of("true", true, "false", false)))
                .orElse(false);
    }

    public Optional<Section> maybeSection(String field) {
        return node(field).flatMap(node -> section(file, node, faults));
    }

    /** The mappings of a list. */
    public List<Section> sections(String field) {
        return elements(field).stream()
                .flatMap(node -> section(file, node, faults).stream())
                .toList();
    }

    /** The mappings of a list in which a plain text stands for a mapping with that text alone under {@code shorthand}. */
    public List<Section> sections(String field, String shorthand) {
        return elements(field).stream()
                .map(node -> node instanceof Node.Scalar
                        ? new Node.Mapping(node.line(), new LinkedHashMap<>(Map.of(shorthand, node)))
                        : node)
                .flatMap(node -> section(file, node, faults).stream())
                .toList();
    }

    /** What a required text stands for; a fault names what would have been accepted. */
    public <T> Optional<T> choice(String field, Map<String, T> accepted) {
        Text text = text(field, sorted(accepted));
        return text.value().isEmpty() ? Optional.empty() : choice(field, text, accepted);
    }

    /** What a text of this section stands for. */
    public <T> Optional<T> choice(String field, Text text, Map<String, T> accepted) {
        Optional<T> meant = Optional.ofNullable(accepted.get(text.value()));
        if (meant.isEmpty()) {
            fault(text.line(), field + " '" + text.value() + "' is not known", sorted(accepted));
        }
        return meant;
    }

    private static List<String> sorted(Map<String, ?> accepted) {
        return accepted.keySet().stream().sorted().toList();
    }

    /**
     * What a text of this section says once parsed; a fault shows an example of what would have been accepted. Empty where the text
     * is missing, which is a fault already.
     */
    public <T> Optional<T> parsed(Text text, Function<String, T> parser, String example) {
        if (text.value().isEmpty()) return Optional.empty();
        try {
            return Optional.of(parser.apply(text.value()));
        } catch (IllegalArgumentException | DateTimeException e) {
            fault(text.line(), "'" + text.value() + "' cannot be read", List.of(example));
            return Optional.empty();
        }
    }

    public void fault(int line, String problem, List<String> accepted) {
        faults.add(new Fault(file, line, problem, accepted));
    }

    /** Adds a fault for each field that was not asked for. */
    public void nothingElse() {
        List<String> accepted = List.copyOf(asked);
        mapping.fields().forEach((field, node) -> {
            if (!asked.contains(field)) {
                fault(node.line(), "'" + field + "' is not a field here", accepted);
            }
        });
    }

    private Optional<Node> node(String field) {
        asked.add(field);
        return Optional.ofNullable(mapping.fields().get(field));
    }

    private List<Node> elements(String field) {
        return node(field).map(Section::elements).orElse(List.of());
    }

    private static List<Node> elements(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.elements() : List.of(node);
    }

    private Optional<Text> scalar(String field, Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(new Text(scalar.value(), scalar.line()));
        }
        fault(node.line(), "'" + field + "' holds " + node.kind(), List.of("a text"));
        return Optional.empty();
    }

    private static Optional<Section> section(String file, Node node, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Section(file, mapping, faults));
        }
        faults.add(
                new Fault(file, node.line(), node.kind() + " stands where fields are expected", List.of("key: value")));
        return Optional.empty();
    }
}
