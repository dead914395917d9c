package dev.greenlight.catalog.tool;

import java.util.List;

/**
 * The vendors to whose models a tool routes content.
 *
 * @param tools ids of those that the catalog has
 * @param unnamed whether there are others, which the tool's terms or pages do not name
 */
public record Upstream(List<String> tools, boolean unnamed) {
    /** A tool that runs its own models only, as far as is known. */
    public static final Upstream NONE = new Upstream(List.of(), false);

    public Upstream {
        tools = List.copyOf(tools);
    }

    /** Whether the tool routes content to other vendors' models at all. */
    public boolean routes() {
        return unnamed || !tools.isEmpty();
    }
}
