package dev.greenlight.reports;

import dev.greenlight.catalog.answer.Quote;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.answer.Title;
import dev.greenlight.catalog.rating.Rating;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All terms of a rating, in the order in which findings refer to them. */
final class RatedTerms {
    private final List<Each> all;

    RatedTerms(Rating rating) {
        Stream<Each> governing = rating.terms().stream()
                .map(reading -> new Each(reading, reading instanceof Reading.Read ? "read" : "unread"));
        Stream<Each> perhaps = rating.perhaps().stream().map(read -> new Each(read, "perhaps"));
        all = Stream.concat(governing, perhaps).toList();
    }

    FindingReport finding(Quote quote, String role) {
        int index = index(quote.in());
        String markdown = all.get(index).read().map(Reading.Read::markdown).orElse("");
        Surroundings around = Surroundings.of(markdown, quote.finding());
        return new FindingReport(
                quote.finding().criterion(),
                quote.stance(),
                quote.finding().scope().label(),
                role,
                quote.finding().period(),
                index,
                quote.finding().start(),
                quote.finding().end(),
                quote.text(),
                quote.finding().section(),
                around.before(),
                around.after(),
                quote.finding().signal());
    }

    private int index(Title title) {
        for (int i = 0; i < all.size(); i++) if (all.get(i).reading().title().equals(title)) return i;
        throw new IllegalStateException("A quote of " + title.words() + ", which the rating does not list.");
    }

    List<Each> all() {
        return all;
    }

    /** Terms, and what they are to the plan. */
    record Each(Reading reading, String status) {
        Optional<Reading.Read> read() {
            return reading instanceof Reading.Read read ? Optional.of(read) : Optional.empty();
        }
    }
}
