package dev.greenlight.catalog.store;

import dev.greenlight.catalog.rating.Compliance;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rating that stands, as lists show it.
 *
 * @param tool which tool
 * @param plan which of its plans
 * @param since the day from which it has been this
 * @param asOf the day for which it was last confirmed
 * @param security the rating of the security axis
 * @param rights the rating of the rights axis
 * @param talent the rating of the talent axis
 * @param weakest the weakest criterion with its answer; empty where every gate passes
 * @param assurance what it rests on
 * @param expires the first day on which a capture is too old to speak
 * @param because whose change made it what it is: terms, extraction, criterion, policy or age; empty where that is not known
 */
public record StandingRating(
        Name tool,
        Name plan,
        LocalDate since,
        LocalDate asOf,
        Compliance security,
        Compliance rights,
        Compliance talent,
        Optional<String> weakest,
        String assurance,
        Optional<LocalDate> expires,
        Optional<String> because) {
    /**
     * An id and what it stands for.
     *
     * @param id as commands take it
     * @param words as the vendor writes it
     */
    public record Name(String id, String words) {}
}
