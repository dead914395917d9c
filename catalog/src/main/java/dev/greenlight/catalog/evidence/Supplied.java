package dev.greenlight.catalog.evidence;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.catalog.answer.Capture;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.answer.Title;
import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.rating.Assurance;
import dev.greenlight.catalog.tool.Strength;
import dev.greenlight.crawler.Sha256;
import dev.greenlight.crawler.Terms;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A piece of evidence that a person supplied.
 *
 * @param kind what it is
 * @param tool about which tool
 * @param plan about which of its plans
 * @param entry who recorded it, and when
 * @param validity from when and until when it speaks
 * @param content what it says
 */
public record Supplied(Kind kind, String tool, String plan, Entry entry, Validity validity, Content content) {
    /** What a piece of evidence is. */
    public enum Kind implements Labelled {
        /** A signed agreement, addendum or letter; prevails over public text. */
        AGREEMENT,
        /** What the vendor answered to a question; below any published contract or policy. */
        ANSWER,
        /** An independent attestation in scope. */
        ATTESTATION,
        /** A person read the quotes and confirms them; holds for exactly the terms that were read. */
        CONFIRMATION
    }

    /** Who recorded it, and when. */
    public record Entry(String who, Instant at) {}

    /**
     * When it speaks.
     *
     * @param dated its own date
     * @param until the last day; empty where it does not run out
     */
    public record Validity(LocalDate dated, Optional<LocalDate> until) {
        /** @throws IllegalArgumentException if it would end before it begins */
        public Validity {
            if (until.filter(dated::isAfter).isPresent())
                throw new IllegalArgumentException("Evidence of " + dated + " cannot end on " + until.get() + ".");
        }
    }

    /**
     * What it says.
     *
     * @param name the file's name, or what the text is
     * @param sha256 hash of the file as supplied; of a confirmation, of what was confirmed
     * @param textSha256 hash of its text
     * @param markdown its text
     * @param analysis what the text says; nothing for an attestation or a confirmation
     */
    public record Content(String name, String sha256, String textSha256, String markdown, Optional<Analysis> analysis) {
        /** A file whose text says something. */
        public static Content of(String name, byte[] original, String markdown, Analysis analysis) {
            String text = Sha256.of(markdown.getBytes(StandardCharsets.UTF_8));
            return new Content(name, Sha256.of(original), text, markdown, Optional.of(analysis));
        }

        /** A file that counts for what it is. */
        public static Content of(String name, byte[] original) {
            return new Content(name, Sha256.of(original), Sha256.of(new byte[0]), "", Optional.empty());
        }
    }

    /** Whether it speaks on a day, and was recorded by then. */
    public boolean speaksOn(LocalDate day) {
        return !recorded().isAfter(day)
                && !validity.dated().isAfter(day)
                && validity.until().filter(day::isAfter).isEmpty();
    }

    /** The text as terms of the plan; empty where it is none. */
    public Optional<Reading.Read> reading(LocalDate day) {
        return content.analysis()
                .map(analysis -> new Reading.Read(title(), capture(day), content.markdown(), analysis));
    }

    /** What it adds to the assurance of a rating; empty where it adds nothing but its text. */
    public Optional<Assurance.Ground> ground() {
        return switch (kind) {
            case ATTESTATION -> Optional.of(Assurance.Ground.ATTESTATION_IN_SCOPE);
            case CONFIRMATION -> Optional.of(Assurance.Ground.QUOTES_CONFIRMED);
            case AGREEMENT, ANSWER -> Optional.empty();
        };
    }

    private Title title() {
        String key = kind.label() + " " + content.sha256().substring(0, 8);
        return kind == Kind.AGREEMENT
                ? Title.of(key, "Signed agreement", Strength.SIGNED_AGREEMENT)
                : Title.of(key, "Vendor's answer", Strength.DECLARED);
    }

    /** It stands until it runs out, however long ago it was recorded. */
    private Capture capture(LocalDate day) {
        Instant now = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Capture(
                new Terms(tool, title().type()),
                content.textSha256(),
                Optional.of(validity.dated()),
                entry.at(),
                entry.at().isAfter(now) ? entry.at() : now);
    }

    private LocalDate recorded() {
        return entry.at().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
