package dev.greenlight.analyzer.change;

import java.util.Locale;

/** What a change of a recorded text means for those who rely on it, from the most harmless to what must wake somebody. */
public enum ChangeKind {
    /** Layout, links, punctuation, dates, contact data, order: no word of substance. */
    COSMETIC,
    /** The recording broke or healed; the vendor changed nothing. */
    CAPTURE,
    /** Words of substance changed, none of them about a criterion. */
    UNRELATED,
    /** A passage about a criterion changed, and no answer moved. */
    TOUCHED,
    /** An answer got better or worse, or such a passage appeared or disappeared. */
    MOVED;

    /** Whether words of substance changed, by the vendor's hand. */
    public boolean wordsChanged() {
        return compareTo(UNRELATED) >= 0;
    }

    /** The word used in files and reports, such as {@code moved}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
