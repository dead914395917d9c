package dev.greenlight.catalog.answer;

import dev.greenlight.catalog.tool.Strength;
import java.util.List;

/**
 * Names terms within a plan.
 *
 * @param keys keys of the tool's terms that the text holds; several where an archive keeps them in one
 * @param type the terms type
 * @param strength how much they weigh as evidence
 */
public record Title(List<String> keys, String type, Strength strength) {
    public Title {
        keys = List.copyOf(keys);
    }

    /** Terms that are one text of their own. */
    public static Title of(String key, String type, Strength strength) {
        return new Title(List.of(key), type, strength);
    }

    /** The words under which people find the terms, such as {@code Privacy Policy (eu-privacy, training-faq)}. */
    public String words() {
        return keys.equals(List.of(type)) ? type : type + " (" + String.join(", ", keys) + ")";
    }
}
