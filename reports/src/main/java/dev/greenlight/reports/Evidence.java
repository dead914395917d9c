package dev.greenlight.reports;

import java.util.Optional;

/** Whether the archived texts lie beside a page, so that it can link to them. */
enum Evidence {
    BESIDE,
    NOT_BESIDE;

    private static final String PREFIX = "sha256:";

    /** The relative address of a version's text. */
    Optional<String> link(Optional<String> version) {
        return this == NOT_BESIDE ? Optional.empty() : version.map(Evidence::file);
    }

    /** The file that holds the text of a version; its name is its hash. */
    static String file(String version) {
        return "terms/" + version.substring(PREFIX.length()) + ".md";
    }
}
