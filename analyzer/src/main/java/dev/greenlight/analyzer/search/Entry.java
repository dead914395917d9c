package dev.greenlight.analyzer.search;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A clause of a document, through all versions in which it stands.
 *
 * @param tool the tool's name in the archive
 * @param terms the type of the document
 * @param section the headings above it, outermost first, in the last version that has it
 * @param text its words without Markdown's marks, after those of the line above its list, if any
 * @param quote its exact characters in that version
 * @param place where it stands there
 * @param span when it stood
 * @param tellings what it says
 */
public record Entry(
        String tool,
        String terms,
        List<String> section,
        String text,
        String quote,
        Place place,
        Span span,
        List<Telling> tellings) {
    /**
     * A place in a version.
     *
     * @param version the version's id in its archive
     * @param start offset in Unicode code points
     * @param end offset in Unicode code points, exclusive
     */
    public record Place(String version, int start, int end) {}

    /**
     * When a clause stood.
     *
     * @param first the first version that has it
     * @param last the last version that has it
     * @param versions in how many versions it stands
     * @param current whether the latest version of the document has it
     */
    public record Span(Instant first, Instant last, int versions, boolean current) {
        static Span at(Instant instant) {
            return new Span(instant, instant, 1, false);
        }

        Span and(Instant instant) {
            return new Span(
                    instant.isBefore(first) ? instant : first,
                    instant.isAfter(last) ? instant : last,
                    versions + 1,
                    current);
        }

        Span asOf(Instant latest) {
            return new Span(first, last, versions, !last.isBefore(latest));
        }
    }

    /**
     * What a clause says on a criterion.
     *
     * @param confidence the share of findings like this one that a careful reader confirms
     */
    public record Telling(String criterion, String stance, String scope, double confidence) {}

    public Entry {
        Objects.requireNonNull(place);
        section = List.copyOf(section);
        tellings = List.copyOf(tellings);
    }

    /** The same clause, standing at other times. */
    Entry during(Span other) {
        return new Entry(tool, terms, section, text, quote, place, other, tellings);
    }

    /** The same clause, saying something else. */
    Entry telling(List<Telling> others) {
        return new Entry(tool, terms, section, text, quote, place, span, others);
    }
}
