package dev.greenlight.crawler.extract;

/**
 * How much of a page is read at most. Pages come from strangers, so every dimension has an end.
 *
 * @param htmlBytes bytes of an HTML page; of a plain text or Markdown page, which is all text, a tenth of that
 * @param elements elements of an HTML page; legal pages have some thousands
 * @param pdfBytes bytes of a PDF
 * @param pdfPages pages of a PDF
 */
public record Limits(int htmlBytes, int elements, int pdfBytes, int pdfPages) {
    private static final int MEGABYTE = 1 << 20;

    /** 10 MB of HTML in 120,000 elements, 30 MB of PDF in 500 pages. */
    public static final Limits DEFAULT = new Limits(10 * MEGABYTE, 120_000, 30 * MEGABYTE, 500);

    public Limits {
        if (htmlBytes < 1 || elements < 1 || pdfBytes < 1 || pdfPages < 1) {
            throw new IllegalArgumentException("Every limit is at least 1");
        }
    }

    int bytes(Format format) {
        return switch (format) {
            case HTML, XHTML -> htmlBytes;
            case PDF -> pdfBytes;
            case TEXT, MARKDOWN -> Math.max(1, htmlBytes / 10);
        };
    }
}
