package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.tool.Tool;
import java.util.List;

/** Reads the terms of a tool anew. */
@FunctionalInterface
public interface Visit {
    /**
     * What came of it.
     *
     * @param audit what was read
     * @param failures what could not be read, in words
     */
    record Visited(Audit audit, List<String> failures) {
        public Visited {
            failures = List.copyOf(failures);
        }
    }

    Visited visit(Tool tool);
}
