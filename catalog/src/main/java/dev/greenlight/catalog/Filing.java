package dev.greenlight.catalog;

import dev.greenlight.analyzer.change.InForce;
import dev.greenlight.catalog.ReadingRoom.Extent;
import dev.greenlight.catalog.ReadingRoom.Outcome;
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
import java.time.LocalDate;
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
    private final Map<Excerpt, Outcome> outcomes;
    private final List<Reading> governing = new ArrayList<>();
    private final List<Reading.Read> perhaps = new ArrayList<>();
    private final List<Reading.Read> announced = new ArrayList<>();
    private final Set<Object> filed = new HashSet<>();

    private Filing(Tool tool, Plan plan, Shelf shelf, Map<Excerpt, Outcome> outcomes) {
        this.tool = tool;
        this.plan = plan;
        this.shelf = shelf;
        this.outcomes = outcomes;
    }

    static Dossier dossier(Tool tool, Plan plan, Shelf shelf, Map<Excerpt, Outcome> outcomes) {
        return new Filing(tool, plan, shelf, outcomes).dossier();
    }

    private Dossier dossier() {
        if (plan.signedAgreement()) governing.add(signedAgreement());
        List<PublishedTerms> own = tool.governing(plan);
        own.forEach(terms -> fileGoverning(terms, own));
        List<PublishedTerms> others = tool.perhapsGoverning(plan);
        others.forEach(terms -> filePerhaps(terms, others));
        return new Dossier(plan.audience(), governing, perhaps, plan.precedence(), announced);
    }

    private void fileGoverning(PublishedTerms terms, List<PublishedTerms> own) {
        Optional<Excerpt> excerpt = present(terms);
        if (excerpt.isEmpty()) {
            governing.add(missing(terms));
        } else if (filed.add(identity(excerpt.get()))) {
            Reading reading = reading(excerpt.get(), terms, own);
            boolean others =
                    isBlend(excerpt.get()) && shelf.holdsOthers(excerpt.get().entry(), own);
            if (!others) {
                governing.add(reading);
            } else if (reading instanceof Reading.Read read) {
                perhaps.add(read);
            }
        }
    }

    private void filePerhaps(PublishedTerms terms, List<PublishedTerms> others) {
        present(terms).filter(excerpt -> filed.add(identity(excerpt))).ifPresent(excerpt -> {
            if (reading(excerpt, terms, others) instanceof Reading.Read read) perhaps.add(read);
        });
    }

    /** What is in force; where that cannot be read, what will be is better than nothing. */
    private Optional<Excerpt> present(PublishedTerms terms) {
        Optional<Excerpt> inForce = shelf.find(tool, terms);
        return inForce.filter(this::isRead)
                .or(() -> inForce.flatMap(shelf::announced).filter(this::isRead))
                .or(() -> inForce)
                .filter(excerpt -> !(outcomes.get(excerpt) instanceof Outcome.Absent));
    }

    private boolean isRead(Excerpt excerpt) {
        return outcomes.get(excerpt) instanceof Outcome.Analysed;
    }

    /** A page stands for itself; a text that is read as a whole is filed once, whatever terms it holds. */
    private Object identity(Excerpt excerpt) {
        return isPart(excerpt) ? excerpt : excerpt.entry();
    }

    private boolean isPart(Excerpt excerpt) {
        return outcomes.get(excerpt) instanceof Outcome.Analysed read && read.extent() == Extent.PART;
    }

    private boolean isBlend(Excerpt excerpt) {
        return outcomes.get(excerpt) instanceof Outcome.Analysed read && read.extent() == Extent.BLEND;
    }

    private Reading reading(Excerpt excerpt, PublishedTerms terms, List<PublishedTerms> candidates) {
        Title title = isPart(excerpt) ? title(terms) : title(excerpt.entry(), candidates);
        Outcome outcome = outcomes.get(excerpt);
        if (outcome instanceof Outcome.Analysed analysed) {
            shelf.announced(excerpt).filter(next -> !next.equals(excerpt)).ifPresent(next -> announce(next, title));
            return read(title, excerpt.entry(), analysed);
        }
        return outcome instanceof Outcome.Unreadable unreadable
                ? new Reading.Unread(title, unreadable.reason(), unreadable.detail())
                : missing(terms);
    }

    private void announce(Excerpt next, Title title) {
        if (outcomes.get(next) instanceof Outcome.Analysed analysed) announced.add(read(title, next.entry(), analysed));
    }

    private Reading.Read read(Title title, Entry entry, Outcome.Analysed analysed) {
        return new Reading.Read(
                title, capture(entry, analysed), analysed.version().markdown(), analysed.analysis());
    }

    private Capture capture(Entry entry, Outcome.Analysed analysed) {
        return new Capture(
                entry.terms(),
                analysed.version().sha256(),
                effective(analysed),
                entry.recordedAt(),
                shelf.versions().lastGood(entry),
                entry.cause());
    }

    /** What the text says of itself; of one of several pages it is not known which date is its own. */
    private static Optional<LocalDate> effective(Outcome.Analysed analysed) {
        return analysed.extent() == Extent.PART
                ? Optional.empty()
                : InForce.of(analysed.version().markdown()).effective();
    }

    /** One text may hold several terms of the plan; it weighs as much as the one whose type it bears. */
    private Title title(Entry entry, List<PublishedTerms> candidates) {
        List<PublishedTerms> held = candidates.stream()
                .filter(terms ->
                        present(terms).map(Excerpt::entry).filter(entry::equals).isPresent())
                .toList();
        if (held.size() == 1) return title(held.get(0));
        String type = entry.terms().type();
        Strength strength = held.stream()
                .filter(terms -> terms.type().equals(type))
                .map(PublishedTerms::strength)
                .findFirst()
                .or(() -> held.stream().map(PublishedTerms::strength).max(Comparator.naturalOrder()))
                .orElse(Strength.PUBLISHED_POLICY);
        return new Title(held.stream().map(PublishedTerms::key).toList(), type, strength);
    }

    private static Title title(PublishedTerms terms) {
        return Title.of(terms.key(), terms.type(), terms.strength());
    }

    private Reading.Unread missing(PublishedTerms terms) {
        NotEvaluable reason = shelf.versions().failure(tool.archivedAs(terms)).orElse(NotEvaluable.NOT_DECLARED);
        String detail = terms.place()
                .map(place -> "not in the archive; published at " + place.address())
                .orElse("not in the archive");
        return new Reading.Unread(title(terms), reason, detail);
    }

    private static Reading.Unread signedAgreement() {
        Title title = Title.of("signed-agreement", "Signed agreement", Strength.SIGNED_AGREEMENT);
        return new Reading.Unread(title, NotEvaluable.REFERENCED_NOT_RETRIEVED, "not public, and not supplied");
    }
}
