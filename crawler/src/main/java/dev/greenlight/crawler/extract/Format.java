package dev.greenlight.crawler.extract;

/** The kinds of pages that can be read. */
enum Format {
    HTML,
    XHTML,
    PDF,
    TEXT,
    MARKDOWN
}
