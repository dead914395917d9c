package dev.greenlight.reports.accuracy;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Example;
import dev.greenlight.analyzer.opinion.Apprentice;
import dev.greenlight.analyzer.opinion.Apprentice.Marked;
import dev.greenlight.analyzer.opinion.SecondOpinion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Teaches a second opinion: by the examples of the criteria book, and by documents that people labelled. */
public final class Teaching {
    /** Examples have no vendor; they count as the words of a dozen, so that what many of them show is learned. */
    private static final int AUTHORS = 12;

    private final Apprentice apprentice = new Apprentice();

    /** A teaching by the examples of a book, and by documents with all that people marked in them. */
    public Teaching(Criteria book, List<Labelled> documents) {
        Set<String> asked = documents.stream()
                .flatMap(document -> document.asked().stream())
                .collect(Collectors.toSet());
        int author = 0;
        for (Criterion criterion : book.all())
            for (Example example : criterion.examples()) {
                List<Marked> marked = example.quote().stream()
                        .flatMap(quote -> marked(criterion.id(), quote, example.text()).stream())
                        .toList();
                apprentice.study("author " + author++ % AUTHORS, example.text(), asked, marked);
            }
        documents.forEach(this::study);
    }

    private void study(Labelled labelled) {
        List<Marked> marked = labelled.passages().stream()
                .flatMap(passage -> marked(passage.criterion(), passage.quote(), labelled.text()).stream())
                .toList();
        apprentice.study(labelled.vendor(), labelled.text(), labelled.asked(), marked);
    }

    /** What was learned. Takes about a minute for a hundred documents. */
    public SecondOpinion opinion() {
        return apprentice.opinion();
    }

    /** What was learned from all but the documents of these vendors. */
    SecondOpinion opinionWithout(Set<String> vendors) {
        return apprentice.opinionWithout(vendors);
    }

    private static List<Marked> marked(String criterion, String quote, String text) {
        List<Marked> marked = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
            marked.add(new Marked(criterion, at, at + quote.length()));
        return marked;
    }
}
