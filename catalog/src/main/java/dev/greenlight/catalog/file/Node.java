package dev.greenlight.catalog.file;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file with the line it begins on. */
sealed interface Node {
    int line();

    /** What the piece is, in a reader's words. */
    String kind();

    record Mapping(int line, Map<String, Node> fields) implements Node {
        @Override
        public String kind() {
            return "a mapping";
        }
    }

    record Sequence(int line, List<Node> elements) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Scalar(int line, String value) implements Node {
        @Override
        public String kind() {
            return "a text";
        }
    }
}
