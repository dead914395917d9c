package dev.greenlight.catalog;

import dev.greenlight.crawler.Entry;

/**
 * A text of an archive, or one of the pages that it was put together from.
 *
 * @param entry the text
 * @param part the page, counted from 1; 0 for the whole
 */
record Excerpt(Entry entry, int part) {}
