package dev.greenlight.crawler.extract.markdown;

/** Text in one style; a run of one line feed is a line break. */
record Run(String text, Style style) {
    static final Run BREAK = new Run("\n", Style.PLAIN);

    boolean isBreak() {
        return text.equals("\n");
    }

    int first() {
        return text.codePointAt(0);
    }

    int last() {
        return text.codePointBefore(text.length());
    }
}
