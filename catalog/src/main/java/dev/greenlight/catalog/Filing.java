package dev.greenlight.catalog;

import dev.greenlight.catalog.answer.Capture;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.answer.Title;
import dev.greenlight.catalog.tool.Plan;
import dev.greenlight.catalog.tool.PublishedTerms;
import dev.greenlight.catalog.tool.Strength;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together what was read of the terms of one plan. */
final class Filing {
    private final Tool tool;
    private final Plan plan;
    private final Shelf shelf;
    private final Map<Entry, ReadingRoom.Outcome> outcomes;
    private final List<Reading> governing = new ArrayList<>();
    private final List<Reading.Read> perhaps = new ArrayList<>();
    private final Set<Entry> filed = new HashSet<>();

    private Filing(Tool tool, Plan plan, Shelf shelf, Map<Entry, ReadingRoom.Outcome> outcomes) {
        this.tool = tool;
        this.plan = plan;
        this.shelf = shelf;
        this.outcomes = outcomes;
    }

    static Dossier dossier(Tool tool, Plan plan, Shelf shelf, Map<Entry, ReadingRoom.Outcome> outcomes) {
        return new Filing(tool, plan, shelf, outcomes).dossier();
    }

    private Dossier dossier() {
        if (plan.signedAgreement()) governing.add(signedAgreement());
        List<PublishedTerms> own = tool.governing(plan);
        for (PublishedTerms terms : own) {
            Optional<Entry> entry = shelf.find(tool, terms);
            if (entry.isEmpty()) governing.add(missing(terms));
            entry.filter(filed::add).ifPresent(found -> file(found, own, shelf.isMixed(found, own)));
        }
        List<PublishedTerms> others = tool.perhapsGoverning(plan);
        others.stream()
                .flatMap(terms -> shelf.find(tool, terms).stream())
                .filter(filed::add)
                .forEach(found -> file(found, others, true));
        return new Dossier(plan.audience(), governing, perhaps, plan.precedence());
    }

    private void file(Entry entry, List<PublishedTerms> candidates, boolean bindsUnknown) {
        Reading reading = reading(entry, title(entry, candidates));
        if (!bindsUnknown) {
            governing.add(reading);
        } else if (reading instanceof Reading.Read read) {
            perhaps.add(read);
        }
    }

    private Reading reading(Entry entry, Title title) {
        ReadingRoom.Outcome outcome = outcomes.get(entry);
        if (outcome instanceof ReadingRoom.Outcome.Analysed analysed) {
            Version version = analysed.version();
            Capture capture = new Capture(
                    entry.terms(),
                    version.sha256(),
                    Optional.empty(),
                    entry.recordedAt(),
                    shelf.versions().lastGood(entry));
            return new Reading.Read(title, capture, version.markdown(), analysed.analysis());
        }
        return outcome instanceof ReadingRoom.Outcome.Unreadable unreadable
                ? new Reading.Unread(title, unreadable.reason(), unreadable.detail())
                : new Reading.Unread(title, NotEvaluable.NOT_DECLARED, "not read");
    }

    /** One text may hold several terms of the plan; it weighs as much as the one whose type it bears. */
    private Title title(Entry entry, List<PublishedTerms> candidates) {
        List<PublishedTerms> held = candidates.stream()
                .filter(terms -> shelf.find(tool, terms).filter(entry::equals).isPresent())
                .toList();
        List<String> keys = held.stream().map(PublishedTerms::key).toList();
        if (held.size() == 1)
            return new Title(keys, held.get(0).type(), held.get(0).strength());
        String type = entry.terms().type();
        Strength strength = held.stream()
                .filter(terms -> terms.type().equals(type))
                .map(PublishedTerms::strength)
                .findFirst()
                .or(() -> held.stream().map(PublishedTerms::strength).max(Comparator.naturalOrder()))
                .orElse(Strength.PUBLISHED_POLICY);
        return new Title(keys, type, strength);
    }

    private Reading.Unread missing(PublishedTerms terms) {
        NotEvaluable reason = shelf.versions().failure(tool.archivedAs(terms)).orElse(NotEvaluable.NOT_DECLARED);
        String detail = terms.place()
                .map(place -> "not in the archive; published at " + place.address())
                .orElse("not in the archive");
        return new Reading.Unread(Title.of(terms.key(), terms.type(), terms.strength()), reason, detail);
    }

    private static Reading.Unread signedAgreement() {
        Title title = Title.of("signed-agreement", "Signed agreement", Strength.SIGNED_AGREEMENT);
        return new Reading.Unread(title, NotEvaluable.REFERENCED_NOT_RETRIEVED, "not public, and not supplied");
    }
}
