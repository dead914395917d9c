package dev.greenlight.catalog.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenlight.catalog.answer.Capture;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.answer.Title;
import dev.greenlight.catalog.tool.PlanAudience;
import dev.greenlight.catalog.tool.Precedence;
import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A dossier as its row has it: texts and analyses by their hashes, and without the days on which texts were last seen, which pass
 * while nothing else moves.
 */
record FiledDossier(
        PlanAudience audience,
        List<Filed> governing,
        List<Filed> perhaps,
        List<Precedence> precedence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<List<Filed>> announced) {
    /** Terms: with a capture where they were read, else with a reason. */
    record Filed(Title title, Optional<FiledCapture> capture, Optional<NotEvaluable> reason, String detail) {}

    /** A version that was read. */
    record FiledCapture(
            Terms terms, String sha256, Optional<LocalDate> effective, Instant firstSeen, String analysis) {}

    /** When a text was last seen, and whose change it was. */
    record Seen(Instant lastGood, Cause cause) {}

    /**
     * What is known of the texts that were read beyond what they say, in the order of the dossier.
     *
     * @param lastGood when each was last seen
     * @param causes whose change each is; an earlier program did not keep it
     */
    record Sight(List<Instant> lastGood, Optional<List<Cause>> causes) {
        static Sight of(Dossier dossier) {
            return new Sight(
                    reads(dossier).map(read -> read.capture().lastGood()).toList(),
                    Optional.of(
                            reads(dossier).map(read -> read.capture().cause()).toList()));
        }

        List<Seen> each() {
            List<Cause> known = causes.orElseGet(() -> Collections.nCopies(lastGood.size(), Cause.FIRST_RECORD));
            return IntStream.range(0, lastGood.size())
                    .mapToObj(i -> new Seen(lastGood.get(i), known.get(i)))
                    .toList();
        }
    }

    static FiledDossier of(Dossier dossier) {
        return new FiledDossier(
                dossier.audience(),
                dossier.governing().stream().map(FiledDossier::filed).toList(),
                dossier.perhaps().stream().map(FiledDossier::filed).toList(),
                dossier.precedence(),
                Optional.of(dossier.announced().stream()
                                .map(FiledDossier::filed)
                                .toList())
                        .filter(announced -> !announced.isEmpty()));
    }

    /** All texts that were read, in the order of {@link #filed()}. */
    static Stream<Reading.Read> reads(Dossier dossier) {
        return Stream.of(dossier.read(), dossier.perhaps(), dossier.announced()).flatMap(List::stream);
    }

    Stream<Filed> filed() {
        return Stream.of(governing, perhaps, announced.orElse(List.of())).flatMap(List::stream);
    }

    private static Filed filed(Reading reading) {
        if (reading instanceof Reading.Unread unread)
            return new Filed(unread.title(), Optional.empty(), Optional.of(unread.reason()), unread.detail());
        Reading.Read read = (Reading.Read) reading;
        Capture capture = read.capture();
        FiledCapture filed = new FiledCapture(
                capture.terms(), capture.sha256(), capture.effective(), capture.firstSeen(), Texts.id(read.analysis()));
        return new Filed(read.title(), Optional.of(filed), Optional.empty(), "");
    }
}
