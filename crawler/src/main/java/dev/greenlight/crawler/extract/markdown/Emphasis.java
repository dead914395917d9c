package dev.greenlight.crawler.extract.markdown;

/** The two kinds of emphasis in CommonMark. */
enum Emphasis {
    STRONG {
        @Override
        boolean on(Style style) {
            return style.strong();
        }

        @Override
        Style set(Style style, boolean wanted) {
            return style.withStrong(wanted);
        }
    },
    /** Written with underscores, so that it can stand next to the asterisks of the other. */
    LIGHT {
        @Override
        boolean on(Style style) {
            return style.emphasis();
        }

        @Override
        Style set(Style style, boolean wanted) {
            return style.withEmphasis(wanted);
        }
    };

    abstract boolean on(Style style);

    abstract Style set(Style style, boolean wanted);
}
