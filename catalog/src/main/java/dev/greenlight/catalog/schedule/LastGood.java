package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.tool.Strength;
import dev.greenlight.crawler.Cause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Lets the last good text stand where a visit brought none, until it is too old, or brought one that binds later, until that day. An
 * archive sees to that for what it has itself; an instance that takes a tool over from another has only the store.
 */
final class LastGood {
    private final Collection<Audit> standing;

    LastGood(Collection<Audit> standing) {
        this.standing = standing;
    }

    Audit in(Audit audit) {
        return new Audit(
                audit.day(),
                audit.plans().stream().map(audited -> in(audited, audit.day())).toList(),
                audit.criteria());
    }

    private Audited in(Audited audited, LocalDate day) {
        Dossier dossier = audited.dossier();
        List<Reading> governing = new ArrayList<>();
        List<Reading.Read> announced = new ArrayList<>(dossier.announced());
        for (Reading reading : dossier.governing()) {
            Optional<Dossier> before = before(audited, reading, day);
            governing.add(before.flatMap(then -> read(then, reading))
                    .<Reading>map(read -> read)
                    .orElse(reading));
            if (reading instanceof Reading.Read later && before.isPresent()) announced.add(later);
            else before.flatMap(then -> then.announced(reading.title())).ifPresent(announced::add);
        }
        Dossier filled = new Dossier(dossier.audience(), governing, dossier.perhaps(), dossier.precedence(), announced);
        return new Audited(audited.tool(), audited.plan(), filled, audited.grounds());
    }

    /** What stood of the plan before, where that is better than what was read now. */
    private Optional<Dossier> before(Audited audited, Reading reading, LocalDate day) {
        if (reading.title().strength() == Strength.SIGNED_AGREEMENT
                || reading instanceof Reading.Read now && !isFirstAndLater(now, day)) return Optional.empty();
        return standing.stream()
                .flatMap(audit -> audit.plans().stream())
                .filter(plan -> plan.plan().id().equals(audited.plan().id()))
                .map(Audited::dossier)
                .filter(then -> read(then, reading)
                        .filter(read -> reading instanceof Reading.Unread || binds(read, day))
                        .isPresent())
                .findFirst();
    }

    /** Of what was recorded before, an archive decides itself which text is in force. */
    private static boolean isFirstAndLater(Reading.Read read, LocalDate day) {
        return read.capture().cause() == Cause.FIRST_RECORD && !binds(read, day);
    }

    private static boolean binds(Reading.Read read, LocalDate day) {
        return read.capture().announced(day).isEmpty();
    }

    private static Optional<Reading.Read> read(Dossier dossier, Reading reading) {
        return dossier.read().stream()
                .filter(read -> read.title().equals(reading.title()))
                .findFirst();
    }
}
