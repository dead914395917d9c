package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.change.Whose;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Terms;
import java.util.List;
import java.util.Map;

/** Reads the terms of a tool anew. */
@FunctionalInterface
public interface Visit {
    /**
     * What came of it.
     *
     * @param audit what was read
     * @param failures what could not be read, in words
     * @param whose by whose change the terms became what they are; the vendor's where nothing is said
     */
    record Visited(Audit audit, List<String> failures, Map<Terms, Whose> whose) {
        public Visited {
            failures = List.copyOf(failures);
            whose = Map.copyOf(whose);
        }
    }

    Visited visit(Tool tool);
}
