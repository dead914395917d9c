package dev.greenlight.crawler;

/**
 * Names one binding document of a tool, such as {@code Midjourney} · {@code Terms of Service}. The type is one of Open Terms
 * Archive's terms types, or one of ours where theirs has none.
 *
 * @param tool the tool's id in the archive, as in {@code <tool>/<type>.md}
 * @param type the terms type
 */
public record Terms(String tool, String type) {
    @Override
    public String toString() {
        return tool + " · " + type;
    }
}
