package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.Capture;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.change.Whose;
import dev.greenlight.crawler.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose doing it is that the answers of a plan moved, and through which terms.
 *
 * @param fresh the terms that read otherwise than before
 */
record Blame(Whose whose, List<Reading.Read> fresh, Audited before) {
    /**
     * What is known of the changes between two looks at a plan.
     *
     * @param whose by whose change terms became what they are
     * @param otherBook whether our criteria are others than before
     */
    record Known(Map<Terms, Whose> whose, boolean otherBook) {}

    static Blame of(Audited before, Audited after, Known known) {
        Set<String> versions = before.dossier().read().stream()
                .map(read -> read.capture().sha256())
                .collect(Collectors.toSet());
        List<Reading.Read> fresh = after.dossier().read().stream()
                .filter(read -> !versions.contains(read.capture().sha256()))
                .toList();
        return new Blame(whose(fresh, before, after, known), fresh, before);
    }

    /** Where terms and extraction changed, the terms answer for it. */
    private static Whose whose(List<Reading.Read> fresh, Audited before, Audited after, Known known) {
        boolean lost =
                after.dossier().unread().size() > before.dossier().unread().size();
        return fresh.stream()
                .map(read -> whose(read, before, known))
                .min(Enum::compareTo)
                .orElse(known.otherBook() && !lost ? Whose.CRITERION : Whose.AGE);
    }

    /** What is the first record in the archive of one instance is none where another has read the terms before. */
    private static Whose whose(Reading.Read now, Audited before, Known known) {
        Whose whose = known.whose().getOrDefault(now.capture().terms(), Whose.TERMS);
        return whose == Whose.FIRST_RECORD && earlier(now, before).isPresent() ? Whose.TERMS : whose;
    }

    private static Optional<Reading.Read> earlier(Reading.Read now, Audited before) {
        return before.dossier().read().stream()
                .filter(read -> read.title().equals(now.title()))
                .findFirst();
    }

    /** For people. */
    String words() {
        return words(whose);
    }

    static String words(Whose whose) {
        return switch (whose) {
            case TERMS -> "the terms changed";
            case EXTRACTION -> "the pages are the same: our extraction of them changed";
            case FIRST_RECORD -> "terms were recorded for the first time";
            case CRITERION -> "the terms are the same: our criteria changed";
            case POLICY -> "the terms are the same: the policy changed";
            case AGE -> "the terms are the same: they can no longer be read, or were not seen for too long";
        };
    }

    /** The first day on which a new text binds, where none of them binds already on a day. */
    Optional<LocalDate> binds(LocalDate day) {
        return Announced.binds(fresh.stream().map(Reading.Read::capture).toList(), day);
    }

    /** Names the new texts. */
    String versions() {
        return fresh.stream()
                .map(read -> " " + read.capture().sha256())
                .sorted()
                .collect(Collectors.joining());
    }

    /** The dates of each text that is new, which are never mixed. */
    List<String> dates() {
        List<String> dates = new ArrayList<>();
        for (Reading.Read read : fresh) {
            Capture capture = read.capture();
            String effective = capture.effective()
                    .map(from -> ", says it holds from " + from)
                    .orElse(", does not say from when it holds");
            dates.add(read.title().words() + ": first seen " + day(capture.firstSeen()) + lastSeenBefore(read)
                    + effective);
        }
        return dates;
    }

    /** Whether all that is new was announced before. */
    boolean foretold() {
        return !fresh.isEmpty() && fresh.stream().allMatch(this::isForetold);
    }

    private boolean isForetold(Reading.Read now) {
        return before.dossier()
                .announced(now.title())
                .filter(read -> read.capture().sha256().equals(now.capture().sha256()))
                .isPresent();
    }

    /** A text that was announced was on the page while the one before still stood. */
    private String lastSeenBefore(Reading.Read now) {
        return earlier(now, before)
                .filter(read -> !isForetold(now))
                .map(read -> ", the text before last seen " + day(read.capture().lastGood()))
                .orElse("");
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
