package dev.greenlight.crawler.extract.markdown;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a run of text is set. */
record Style(
        boolean strong,
        boolean emphasis,
        boolean struck,
        boolean code,
        @Nullable String link) {
    static final Style PLAIN = new Style(false, false, false, false, null);

    /** What two neighbours share: the style of the space between them. */
    Style common(Style other) {
        return new Style(
                strong && other.strong,
                emphasis && other.emphasis,
                struck && other.struck,
                code && other.code,
                Objects.equals(link, other.link) ? link : null);
    }

    boolean has(Emphasis kind) {
        return kind == Emphasis.STRONG ? strong : emphasis;
    }

    Style with(Emphasis kind, boolean wanted) {
        return kind == Emphasis.STRONG
                ? new Style(wanted, emphasis, struck, code, link)
                : new Style(strong, wanted, struck, code, link);
    }

    Style withoutLink() {
        return link == null && !code ? this : new Style(strong, emphasis, struck, false, null);
    }

    /** Whether a closing mark stands between text in this style and text in the next. */
    boolean endsBefore(Style next) {
        return strong && !next.strong
                || emphasis && !next.emphasis
                || struck && !next.struck
                || code
                || link != null && !link.equals(next.link);
    }

    /** Whether a mark stands between an emphasis of this kind and the text it encloses. */
    boolean isMarkedInside(Emphasis kind) {
        return kind == Emphasis.STRONG && emphasis || struck || code || link != null;
    }
}
