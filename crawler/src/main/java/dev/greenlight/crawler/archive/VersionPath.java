package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Terms;
import java.util.Optional;

/** Where a version lies: {@code <tool>/<type>.md}. */
final class VersionPath {
    private static final String SUFFIX = ".md";

    private VersionPath() {}

    static String file(Terms terms) {
        return terms.type() + SUFFIX;
    }

    /** The document that a path belongs to; empty if it is not the path of a version. */
    static Optional<Terms> terms(String path) {
        int slash = path.indexOf('/');
        if (slash < 0 || !path.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        return terms(path.substring(0, slash), path.substring(slash + 1));
    }

    static Optional<Terms> terms(String folder, String file) {
        if (!file.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String type = file.substring(0, file.length() - SUFFIX.length());
        boolean fit = Terms.fault(folder).isEmpty() && Terms.fault(type).isEmpty();
        return fit ? Optional.of(new Terms(folder, type)) : Optional.empty();
    }
}
