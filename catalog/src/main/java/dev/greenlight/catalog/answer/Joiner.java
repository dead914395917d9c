package dev.greenlight.catalog.answer;

import dev.greenlight.analyzer.Scope;
import dev.greenlight.catalog.criterion.Criterion;
import dev.greenlight.catalog.tool.Precedence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Joins the terms of one plan, criterion by criterion. */
final class Joiner {
    private final Dossier dossier;
    private final Ranking ranking;
    private final List<Passages> own;
    private final List<Passages> doubtful;

    Joiner(Dossier dossier) {
        this.dossier = dossier;
        this.ranking = new Ranking(dossier);
        this.own = dossier.read().stream().map(Passages::new).toList();
        this.doubtful = dossier.perhaps().stream().map(Passages::new).toList();
    }

    /** The answer to a criterion: terms that prevail speak first, the others give way where those speak. */
    Answer answer(Criterion criterion) {
        List<Stand> all = stands(own, criterion);
        List<Stand> prevailing = all.stream()
                .filter(stand -> all.stream().noneMatch(other -> ranking.prevails(other.title(), stand.title())))
                .toList();
        return joined(criterion, prevailing.isEmpty() ? all : prevailing, all);
    }

    /** The answer to a criterion on which each text speaks for itself, from the texts that matter. */
    Answer answer(Criterion criterion, Set<Title> carriers) {
        List<Stand> all = stands(own, criterion);
        List<Stand> carrying =
                all.stream().filter(stand -> carriers.contains(stand.title())).toList();
        return joined(criterion, carriers.isEmpty() ? all : carrying, all);
    }

    /** The worst stance of terms of which it is not known whether they bind the plan. */
    Optional<Answer> perhaps(Criterion criterion) {
        List<Stand> stands = stands(doubtful, criterion);
        return criterion
                .worst(stands.stream().map(Stand::stance).collect(Collectors.toSet()))
                .map(stance -> evidenced(criterion, stance, stands));
    }

    private List<Stand> stands(List<Passages> texts, Criterion criterion) {
        return texts.stream()
                .flatMap(text -> Stand.of(text, criterion, dossier.audience()).stream())
                .toList();
    }

    private Answer joined(Criterion criterion, List<Stand> stands, List<Stand> all) {
        if (stands.isEmpty()) return nothing(criterion);
        Joint joint = new Joint(criterion);
        if (joint.isContradictory(stands)) return contradictory(criterion, joint.heard(stands));
        Answer answer = evidenced(criterion, joint.stance(stands), joint.heard(stands));
        return new Answer(
                answer.criterion(),
                answer.status(),
                answer.stances(),
                answer.reason(),
                answer.quotes(),
                answer.exceptions(),
                answer.options(),
                open(answer.quotes()),
                decision(answer.quotes(), all));
    }

    private Answer nothing(Criterion criterion) {
        List<Reading.Unread> unread = dossier.unread();
        if (dossier.governing().isEmpty()) {
            return Answer.notEvaluable(criterion.id(), NotEvaluable.NOT_DECLARED, Answer.Open.NONE);
        }
        List<Reading.Read> read = dossier.read();
        if (!read.isEmpty() && read.stream().noneMatch(text -> text.asked(criterion.id()))) {
            return Answer.notEvaluable(criterion.id(), NotEvaluable.NOT_ASKED, Answer.Open.NONE);
        }
        return unread.isEmpty()
                ? Answer.silent(criterion.id())
                : Answer.notEvaluable(criterion.id(), unread.get(0).reason(), new Answer.Open(List.of(), unread));
    }

    private Answer contradictory(Criterion criterion, List<Stand> stands) {
        List<String> stances = criterion.stances().stream()
                .filter(stance ->
                        stands.stream().anyMatch(stand -> stand.stance().equals(stance)))
                .toList();
        List<Quote> quotes =
                stands.stream().flatMap(stand -> stand.quotes().stream()).toList();
        return new Answer(
                criterion.id(),
                Status.CONTRADICTORY,
                stances,
                Optional.empty(),
                quotes,
                List.of(),
                List.of(),
                open(quotes),
                Optional.empty());
    }

    private Answer evidenced(Criterion criterion, String stance, List<Stand> stands) {
        List<Quote> quotes = stands.stream()
                .filter(stand -> stand.stance().equals(stance))
                .flatMap(stand -> stand.quotes().stream())
                .toList();
        return new Answer(
                criterion.id(),
                Status.EVIDENCED,
                List.of(stance),
                Optional.empty(),
                quotes,
                aside(criterion, finding -> criterion.isWorse(finding, stance)),
                aside(criterion, finding -> criterion.isBetter(finding, stance)),
                Answer.Open.NONE,
                Optional.empty());
    }

    /** What the governing terms say on a feature or a region. */
    private List<Quote> aside(Criterion criterion, Predicate<String> stance) {
        return own.stream()
                .flatMap(text -> text.on(criterion.id()).stream()
                        .filter(finding -> finding.scope() == Scope.FEATURE || finding.scope() == Scope.REGION)
                        .filter(finding -> stance.test(finding.stance()))
                        .map(finding -> new Quote(text.read().title(), finding)))
                .toList();
    }

    private Answer.Open open(List<Quote> quotes) {
        List<Reading.Unread> prevailing = dossier.unread().stream()
                .filter(unread -> quotes.stream().anyMatch(quote -> ranking.prevails(unread.title(), quote.in())))
                .toList();
        List<Reading.Unread> others = dossier.unread().stream()
                .filter(unread -> !prevailing.contains(unread))
                .toList();
        return new Answer.Open(prevailing, others);
    }

    private Optional<Precedence> decision(List<Quote> quotes, List<Stand> all) {
        return quotes.stream()
                .map(Quote::in)
                .flatMap(winner -> all.stream().flatMap(stand -> ranking.decision(winner, stand.title()).stream()))
                .findFirst();
    }
}
