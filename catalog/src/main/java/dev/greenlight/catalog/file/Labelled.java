package dev.greenlight.catalog.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An enum whose constants are written in files and reports in lower case with dashes: {@code published-contract}. */
public interface Labelled {
    /** The constant's name in Java; every enum has it. */
    String name();

    /** The word used in files and reports. */
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constants by their labels, in their order. */
    static <E extends Enum<E> & Labelled> Map<String, E> labels(Class<E> type) {
        Map<String, E> labels = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> labels.put(constant.label(), constant));
        return labels;
    }
}
