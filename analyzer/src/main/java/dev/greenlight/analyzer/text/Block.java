package dev.greenlight.analyzer.text;

import java.util.List;

/**
 * A paragraph, list item or table cell, before it is cut into sentences.
 *
 * @param plain its words
 * @param leadIn the words it completes, from the line above its list or from the heads of its table
 * @param section the headings above, outermost first
 * @param cell whether it is a table cell
 */
record Block(PlainText plain, String leadIn, List<String> section, boolean cell) {
    Block(PlainText plain, String leadIn, List<String> section) {
        this(plain, leadIn, section, false);
    }
}
