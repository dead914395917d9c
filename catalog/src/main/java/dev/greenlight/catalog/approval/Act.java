package dev.greenlight.catalog.approval;

import dev.greenlight.catalog.file.Labelled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a person, or the calendar, did about an approval.
 *
 * @param kind what
 * @param who by whom
 * @param at when
 * @param why in words; never blank
 * @param grant what was asked for or granted; with a request and an approval only
 * @param proof what shows that a condition is met; with that act only
 * @param packet the evidence as it stands now; where pins are moved only
 */
public record Act(
        Kind kind,
        String who,
        Instant at,
        String why,
        Optional<Grant> grant,
        Optional<Proof> proof,
        Optional<Packet> packet) {
    /** What can be done about an approval. */
    public enum Kind implements Labelled {
        /** Ask for it, with the evidence. */
        REQUEST,
        APPROVE,
        REJECT,
        /** Stop use until somebody has looked again. */
        SUSPEND,
        /** Note that its time has come. */
        EXPIRE,
        WITHDRAW,
        /** Show that a condition is met. */
        PROVE,
        /** Pin it to newer versions that say the same. */
        REPIN
    }

    /**
     * What shows that a condition is met.
     *
     * @param condition its words
     * @param where where the proof lies: a file, a letter, an order form
     * @param until the last day on which it holds; empty where it does not run out
     */
    public record Proof(String condition, String where, Optional<LocalDate> until) {}

    /** @throws IllegalArgumentException if nobody did it, or for no reason */
    public Act {
        if (who.isBlank() || why.isBlank()) throw new IllegalArgumentException("An act says who did it, and why.");
    }

    /** An act that says no more than who, when and why. */
    public static Act plain(Kind kind, String who, Instant at, String why) {
        return new Act(kind, who, at, why, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A request, or an approval. */
    public static Act granting(Kind kind, Grant grant, String who, Instant at, String why) {
        return new Act(kind, who, at, why, Optional.of(grant), Optional.empty(), Optional.empty());
    }

    /** Proof of a condition. */
    public static Act proving(Proof proof, String who, Instant at) {
        return new Act(Kind.PROVE, who, at, proof.where(), Optional.empty(), Optional.of(proof), Optional.empty());
    }

    /** New pins. */
    public static Act repinning(Packet packet, String who, Instant at, String why) {
        return new Act(Kind.REPIN, who, at, why, Optional.empty(), Optional.empty(), Optional.of(packet));
    }
}
