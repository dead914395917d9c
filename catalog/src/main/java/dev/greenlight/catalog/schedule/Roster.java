package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.tool.Tool;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is looked after.
 *
 * @param catalog with the policies under which it is rated
 * @param tools out of those of the catalog
 */
public record Roster(Catalog catalog, Collection<Tool> tools) {
    public Roster {
        tools = List.copyOf(tools);
    }

    Optional<Tool> find(String id) {
        return tools.stream().filter(tool -> tool.id().equals(id)).findFirst();
    }
}
