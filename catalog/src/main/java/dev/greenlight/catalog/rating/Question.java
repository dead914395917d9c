package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.answer.Quote;
import dev.greenlight.catalog.criterion.Control;
import java.util.List;

/**
 * What to ask the vendor, ready to send.
 *
 * @param criterion what it is about
 * @param text the question
 * @param about the passages it is about; empty where there is none
 * @param controls controls of other frameworks on the same subject
 */
public record Question(String criterion, String text, List<Quote> about, List<Control> controls) {
    public Question {
        about = List.copyOf(about);
        controls = List.copyOf(controls);
    }
}
