package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.catalog.tool.Upstream;
import java.util.Set;

/**
 * What raises the bar.
 *
 * @param material the classes of material that go in
 * @param voicesOrFaces whether voices or faces are taken in or produced
 * @param upstream the vendors to whose models the tool routes content
 */
public record Circumstances(Set<DataClass> material, boolean voicesOrFaces, Upstream upstream) {
    public Circumstances {
        material = Set.copyOf(material);
    }

    /** What is known of a tool while nobody has said what it is used for. */
    public static Circumstances of(Tool tool) {
        return new Circumstances(Set.of(), !tool.handles().isEmpty(), tool.upstream());
    }

    /** The same tool, used with some material. */
    public Circumstances with(Set<DataClass> otherMaterial) {
        return new Circumstances(otherMaterial, voicesOrFaces, upstream);
    }
}
