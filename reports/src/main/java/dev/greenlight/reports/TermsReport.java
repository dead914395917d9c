package dev.greenlight.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Terms of a plan, read or not.
 *
 * @param type the terms type
 * @param keys the tool's names for what the text holds
 * @param status read, unread, or perhaps: read, while it is not known whether they bind this plan
 * @param strength what kind of text it is
 * @param address where they are published
 * @param archivedAs under which name the archive keeps them
 * @param version {@code sha256:} and the hash of the text that was read
 * @param effective the date from which the text itself says it holds
 * @param firstSeen when this text was first captured
 * @param lastGood when it was last known to stand on its page; a newer text that is announced has taken its place since
 * @param binds for whom the plans are made that they govern: individual, business, api; nobody where that is not known
 * @param reason why they were not read
 * @param detail what was tried
 */
public record TermsReport(
        String type,
        List<String> keys,
        String status,
        String strength,
        Optional<String> address,
        Optional<String> archivedAs,
        Optional<String> version,
        Optional<LocalDate> effective,
        Optional<Instant> firstSeen,
        Optional<Instant> lastGood,
        List<String> binds,
        Optional<String> reason,
        Optional<String> detail) {
    public TermsReport {
        keys = List.copyOf(keys);
        binds = List.copyOf(binds);
    }

    /** From when the text says it holds, and whether that is yet to come on a day. */
    public Optional<String> inForceFrom(LocalDate day) {
        return effective.map(from -> from.isAfter(day) ? from + ", yet to come" : from.toString());
    }

    /** Whether there is a text. */
    public boolean read() {
        return version.isPresent();
    }
}
