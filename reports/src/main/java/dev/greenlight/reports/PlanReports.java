package dev.greenlight.reports;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.answer.Capture;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.answer.Status;
import dev.greenlight.catalog.answer.Title;
import dev.greenlight.catalog.criterion.Control;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Question;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import dev.greenlight.catalog.rating.Standing;
import dev.greenlight.catalog.tool.PublishedTerms;
import dev.greenlight.catalog.tool.Tool;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes down the rating of one plan. */
final class PlanReports {
    private final PolicyName policy;
    private final Criteria book;
    private final Audit.Audited audited;
    private final Decided decided;

    PlanReports(PolicyName policy, Criteria book, Audit.Audited audited, Decided decided) {
        this.policy = policy;
        this.book = book;
        this.audited = audited;
        this.decided = decided;
    }

    /** @param later the rating once all that is announced binds */
    PlanReport report(Rating rating, Rating later, Optional<String> changedBecause) {
        RatedTerms terms = new RatedTerms(rating);
        return new PlanReport(
                audited.tool().id(),
                audited.plan().id(),
                audited.plan().name(),
                audited.plan().audience().label(),
                rating.subject().asOf(),
                policy,
                Headline.of(rating, audited.plan().name()),
                axes(rating),
                rating.assurance().name(),
                rating.weakest().map(Ruling::criterion),
                rating.expires(),
                AnnouncedReport.of(rating, audited.dossier().announced(), later),
                terms.all().stream().map(this::terms).toList(),
                precedence(rating),
                ordered(rating).map(ruling -> gate(ruling, terms)).toList(),
                changedBecause,
                audited.signedOff()
                        .map(person -> person.who() + ", " + person.at().truncatedTo(ChronoUnit.SECONDS)),
                decided.reports());
    }

    /** For whom the plans are made that some terms govern; where people supplied them, this plan. */
    private List<String> binds(Title title) {
        Tool tool = audited.tool();
        boolean published =
                title.keys().stream().anyMatch(key -> tool.terms(key).isPresent());
        return (published ? tool.plans().stream() : Stream.of(audited.plan()))
                .filter(plan -> !published || plan.governedBy().stream().anyMatch(title.keys()::contains))
                .map(plan -> plan.audience().label())
                .distinct()
                .toList();
    }

    private static Map<String, String> axes(Rating rating) {
        Map<String, String> axes = new LinkedHashMap<>();
        for (Axis axis : Axis.values()) axes.put(axis.label(), rating.axis(axis).label());
        return axes;
    }

    private static Stream<Ruling> ordered(Rating rating) {
        return Stream.concat(rating.weakestFirst().stream(), rating.standing(Standing.NOT_APPLICABLE).stream());
    }

    private static List<PlanReport.Prevailing> precedence(Rating rating) {
        return rating.rulings().stream()
                .flatMap(ruling -> ruling.answer().decidedBy().stream())
                .distinct()
                .map(by -> new PlanReport.Prevailing(by.prevails(), by.over(), by.sentence(), by.in()))
                .toList();
    }

    private TermsReport terms(RatedTerms.Each source) {
        Title title = source.reading().title();
        Optional<String> address = title.keys().stream()
                .flatMap(key -> audited.tool().terms(key).stream())
                .flatMap(terms -> terms.place().stream())
                .map(PublishedTerms.Place::address)
                .map(Objects::toString)
                .findFirst();
        Optional<Capture> capture = source.read().map(Reading.Read::capture);
        Optional<Reading.Unread> unread =
                source.reading() instanceof Reading.Unread missing ? Optional.of(missing) : Optional.empty();
        return new TermsReport(
                title.type(),
                title.keys(),
                source.status(),
                title.strength().label(),
                address,
                capture.map(each -> each.terms().tool() + "/" + each.terms().type()),
                capture.map(each -> "sha256:" + each.sha256()),
                capture.flatMap(Capture::effective),
                capture.map(Capture::firstSeen),
                audited.dossier()
                        .announced(title)
                        .map(next -> next.capture().firstSeen())
                        .or(() -> capture.map(Capture::lastGood)),
                binds(title),
                unread.map(missing -> missing.reason().label()),
                unread.map(missing -> missing.reason().words() + "; " + missing.detail()));
    }

    private GateReport gate(Ruling ruling, RatedTerms terms) {
        Answer answer = ruling.answer();
        Optional<Criterion> criterion = book.find(ruling.criterion());
        return new GateReport(
                ruling.criterion(),
                criterion.map(Criterion::sha256),
                criterion.map(Criterion::question).orElse(ruling.criterion()),
                ruling.gate().axis().label(),
                ruling.gate().role().label(),
                answer.status().label(),
                Optional.of(answer)
                        .filter(each -> each.status() == Status.EVIDENCED)
                        .map(each -> each.stances().get(0)),
                answer.status() == Status.CONTRADICTORY ? answer.stances() : List.of(),
                period(answer),
                answer.reason().map(reason -> reason.words()),
                ruling.standing().label(),
                answer.strength().map(strength -> strength.label()),
                ruling.conditions().stream().map(decided::condition).toList(),
                findings(answer, terms),
                Stream.concat(answer.open().prevailing().stream(), answer.open().others().stream())
                        .map(unread -> unread.title().words())
                        .distinct()
                        .toList(),
                ruling.question().map(Question::text),
                ruling.question().map(Question::controls).orElse(List.of()).stream()
                        .map(Control::reference)
                        .toList(),
                new GateReport.Row(
                        ruling.gate().origin().policy(),
                        ruling.gate().origin().line(),
                        ruling.gate().origin().restsOn()));
    }

    private static Optional<String> period(Answer answer) {
        return answer.longestDays().isPresent() && !answer.quotes().isEmpty()
                ? Optional.of("P" + answer.longestDays().getAsInt() + "D")
                : Optional.empty();
    }

    private static List<FindingReport> findings(Answer answer, RatedTerms terms) {
        List<FindingReport> findings = new ArrayList<>();
        answer.quotes().forEach(quote -> findings.add(terms.finding(quote, "carries")));
        answer.exceptions().forEach(quote -> findings.add(terms.finding(quote, "exception")));
        answer.options().forEach(quote -> findings.add(terms.finding(quote, "option")));
        return findings;
    }
}
