package dev.greenlight.crawler.extract;

/**
 * How much of a page is read at most. Pages come from strangers, so every dimension has an end.
 *
 * @param textBytes bytes of an HTML, Markdown or plain text page
 * @param pdfBytes bytes of a PDF
 * @param pdfPages pages of a PDF
 * @param markdownLength characters of Markdown that a page may yield
 */
public record Limits(int textBytes, int pdfBytes, int pdfPages, int markdownLength) {
    private static final int MEGABYTE = 1 << 20;

    /** 10 MB of HTML, 30 MB and 500 pages of PDF, 8 million characters of Markdown. */
    public static final Limits DEFAULT = new Limits(10 * MEGABYTE, 30 * MEGABYTE, 500, 8_000_000);

    public Limits {
        if (textBytes < 1 || pdfBytes < 1 || pdfPages < 1 || markdownLength < 1) {
            throw new IllegalArgumentException("Every limit is at least 1");
        }
    }
}
