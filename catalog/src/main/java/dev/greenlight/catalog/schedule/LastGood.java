package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.tool.Strength;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets the last good text stand where a visit brought none, until it is too old. An archive sees to that for what it has itself; an
 * instance that takes a tool over from another has only the store.
 */
final class LastGood {
    private final Collection<Audit> standing;

    LastGood(Collection<Audit> standing) {
        this.standing = standing;
    }

    Audit in(Audit audit) {
        return new Audit(audit.day(), audit.plans().stream().map(this::in).toList(), audit.criteria());
    }

    private Audited in(Audited audited) {
        Dossier dossier = audited.dossier();
        if (dossier.unread().isEmpty()) return audited;
        List<Reading> governing = dossier.governing().stream()
                .map(reading -> before(audited, reading).orElse(reading))
                .toList();
        Dossier filled = new Dossier(dossier.audience(), governing, dossier.perhaps(), dossier.precedence());
        return new Audited(audited.tool(), audited.plan(), filled, audited.grounds());
    }

    private Optional<Reading> before(Audited audited, Reading reading) {
        if (reading instanceof Reading.Read || reading.title().strength() == Strength.SIGNED_AGREEMENT)
            return Optional.empty();
        return plans(audited)
                .flatMap(plan -> plan.dossier().read().stream())
                .filter(read -> read.title().equals(reading.title()))
                .<Reading>map(read -> read)
                .findFirst();
    }

    private Stream<Audited> plans(Audited audited) {
        return standing.stream()
                .flatMap(audit -> audit.plans().stream())
                .filter(plan -> plan.plan().id().equals(audited.plan().id()));
    }
}
