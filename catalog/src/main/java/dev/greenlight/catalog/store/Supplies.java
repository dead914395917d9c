package dev.greenlight.catalog.store;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.evidence.Supplied;
import dev.greenlight.catalog.rating.Assurance;
import dev.greenlight.catalog.tool.Strength;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Joins what people supplied to what was audited. */
final class Supplies {
    private final Handle handle;
    private final LocalDate day;
    private final Set<String> tools;

    Supplies(Handle handle, LocalDate day) {
        this.handle = handle;
        this.day = day;
        this.tools = Set.copyOf(handle.createQuery("SELECT DISTINCT tool FROM evidence")
                .mapTo(String.class)
                .list());
    }

    Audit joined(Audit audit) {
        return new Audit(audit.day(), audit.plans().stream().map(this::joined).toList(), audit.criteria());
    }

    /** The fingerprint of what is confirmed by a person who confirms the quotes of a dossier. */
    static String fingerprint(Dossier dossier) {
        return Texts.hash(Json.of(FiledDossier.of(dossier)));
    }

    Audited joined(Audited audited) {
        if (!tools.contains(audited.tool().id())) return audited;
        List<Supplied> supplied = EvidenceBox.read(
                        handle, audited.tool().id(), audited.plan().id())
                .stream()
                .filter(each -> each.speaksOn(day))
                .filter(each -> each.kind() != Supplied.Kind.CONFIRMATION
                        || each.content().sha256().equals(fingerprint(audited.dossier())))
                .toList();
        Set<Assurance.Ground> grounds = EnumSet.noneOf(Assurance.Ground.class);
        supplied.stream().flatMap(each -> each.ground().stream()).forEach(grounds::add);
        return new Audited(
                audited.tool(), audited.plan(), dossier(audited.dossier(), supplied), grounds, signOff(supplied));
    }

    private static Optional<Audit.SignOff> signOff(List<Supplied> supplied) {
        return supplied.stream()
                .filter(each -> each.kind() == Supplied.Kind.CONFIRMATION)
                .map(each -> new Audit.SignOff(each.entry().who(), each.entry().at()))
                .reduce((earlier, later) -> later);
    }

    /** An agreement that was supplied stands where it was missing, before all other terms; answers stand after them. */
    private Dossier dossier(Dossier published, List<Supplied> supplied) {
        List<Reading.Read> signed = readings(supplied, Supplied.Kind.AGREEMENT);
        List<Reading.Read> declared = readings(supplied, Supplied.Kind.ANSWER);
        Stream<Reading> others = published.governing().stream()
                .filter(reading -> signed.isEmpty() || reading.title().strength() != Strength.SIGNED_AGREEMENT);
        List<Reading> governing = Stream.of(signed.stream(), others, declared.stream())
                .<Reading>flatMap(part -> part)
                .toList();
        return published.governedBy(governing);
    }

    private List<Reading.Read> readings(List<Supplied> supplied, Supplied.Kind kind) {
        return supplied.stream()
                .filter(each -> each.kind() == kind)
                .flatMap(each -> each.reading(day).stream())
                .toList();
    }
}
