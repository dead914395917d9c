package dev.greenlight.crawler.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of JSON that knows where it stood, so that a fault in it can be pointed at. */
public sealed interface Json {
    /** A place in a text that was not read from anywhere. */
    Spot NOWHERE = new Spot(0, 0);

    /** Line and column, counted from 1. */
    record Spot(int line, int column) {
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    /** Where this piece begins. */
    Spot at();

    /** An object; its members keep their order. */
    record Members(Map<String, Json> members, Spot at) implements Json {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** An object to be written. */
        public static Members of(Map<String, Json> members) {
            return new Members(members, NOWHERE);
        }

        /** The text of a member; empty if it is missing or no text. */
        public Optional<String> text(String name) {
            return members.get(name) instanceof Text text ? Optional.of(text.value()) : Optional.empty();
        }
    }

    /** An array. */
    record Items(List<Json> items, Spot at) implements Json {
        public Items {
            items = List.copyOf(items);
        }

        /** An array to be written. */
        public static Items of(List<Json> items) {
            return new Items(items, NOWHERE);
        }
    }

    /** A string. */
    record Text(String value, Spot at) implements Json {
        /** A string to be written. */
        public static Text of(String value) {
            return new Text(value, NOWHERE);
        }
    }

    /** True or false. */
    record Flag(boolean value, Spot at) implements Json {
        /** A truth value to be written. */
        public static Flag of(boolean value) {
            return new Flag(value, NOWHERE);
        }
    }

    /** A number, as it was written. */
    record Figure(String digits, Spot at) implements Json {}

    /** The null of JSON. */
    record Nothing(Spot at) implements Json {}
}
