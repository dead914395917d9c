package dev.greenlight.catalog.rating;

import dev.greenlight.analyzer.Scope;
import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.answer.Answers;
import dev.greenlight.catalog.answer.NotEvaluable;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.answer.Status;
import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.criterion.Criterion;
import dev.greenlight.catalog.tool.Strength;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts the answers of one plan before the gates of a policy. */
final class Assessment {
    /** Where nothing is retained, there is nothing to delete. */
    static final String DELETION = "deletion";

    static final String RETENTION = "retention";
    private static final String SETTLE = "have the vendor settle in writing what the documents leave open";
    private static final Set<String> BOUND_BY_EXCEPTIONS =
            Set.of("training-inputs", "training-outputs", "content-licence", "third-party-sharing", "visibility");

    private final Answers answers;
    private final Criteria criteria;
    private final Constants constants;
    private final Questions questions;

    Assessment(Answers answers, Criteria criteria, Constants constants) {
        this.answers = answers;
        this.criteria = criteria;
        this.constants = constants;
        this.questions = new Questions(criteria);
    }

    /** What a gate makes of the plan's answer. Terms that may or may not bind the plan count only against it. */
    Ruling ruling(Gate gate) {
        Answer own = answers.to(gate.criterion());
        Optional<Answer> perhaps = answers.perhaps(gate.criterion());
        Optional<Ruling> adverse =
                perhaps.map(answer -> ruling(gate, answer)).filter(ruling -> ruling.standing() == Standing.FAIL);
        if (adverse.isPresent()) return adverse.get();
        boolean unsettled = own.status() == Status.SILENT || own.status() == Status.NOT_EVALUABLE;
        return perhaps.filter(answer -> unsettled)
                .map(answer -> ruling(gate, answer.notEvaluable(NotEvaluable.PLAN_UNKNOWN)))
                .orElseGet(() -> ruling(gate, own));
    }

    /** A criterion that has no meaning here. */
    Ruling notApplicable(Gate gate) {
        return new Ruling(gate, answers.to(gate.criterion()), Standing.NOT_APPLICABLE, List.of(), Optional.empty());
    }

    private Ruling ruling(Gate gate, Answer answer) {
        if (gate.role() == Gate.Role.SHOWN) {
            return new Ruling(gate, answer, Standing.NOT_APPLICABLE, List.of(), Optional.empty());
        }
        return switch (answer.status()) {
            case SILENT -> silent(gate, answer);
            case NOT_EVALUABLE -> unsettled(gate, answer);
            case CONTRADICTORY, EVIDENCED -> spoken(gate, answer);
        };
    }

    private Ruling silent(Gate gate, Answer answer) {
        boolean nothingToDelete =
                gate.criterion().equals(DELETION) && answers.to(RETENTION).is("zero");
        Standing standing = nothingToDelete ? Standing.PASS : gate.silence().standing(answers);
        return switch (standing) {
            case CONDITION ->
                ruled(
                        gate,
                        answer,
                        standing,
                        List.of(demand(gate.silence().text().orElse(SETTLE))));
            case UNKNOWN -> unsettled(gate, answer);
            default -> ruled(gate, answer, standing, List.of());
        };
    }

    private Ruling unsettled(Gate gate, Answer answer) {
        return gate.role() == Gate.Role.SUPPORTING
                ? ruled(gate, answer, Standing.CONDITION, List.of(demand(SETTLE)))
                : ruled(gate, answer, Standing.UNKNOWN, List.of());
    }

    /** Where documents contradict each other, the gate decides only if it makes no difference. */
    private Ruling spoken(Gate gate, Answer answer) {
        List<Treatment> treatments = answer.stances().stream()
                .flatMap(stance -> gate.treatment(answer, stance, constants).stream())
                .toList();
        Set<Standing> standings = new TreeSet<>();
        treatments.forEach(treatment -> standings.add(treatment.standing()));
        if (standings.size() != 1) return unsettled(gate, answer);
        Standing standing = Standing.worst(standings);
        return switch (standing) {
            case FAIL -> ruled(gate, answer, standing, List.of());
            case UNKNOWN, NOT_APPLICABLE -> unsettled(gate, answer);
            case CONDITION, PASS -> favourable(gate, answer, treatments);
        };
    }

    private Ruling favourable(Gate gate, Answer answer, List<Treatment> treatments) {
        List<Reading.Unread> prevailing = answer.open().prevailing();
        if (!prevailing.isEmpty()) {
            return unsettled(gate, answer.notEvaluable(prevailing.get(0).reason()));
        }
        List<CarveOut> carveOuts = carveOuts(answer);
        boolean unavoidable =
                carveOuts.stream().anyMatch(carveOut -> carveOut.avoid().isEmpty());
        if (unavoidable && constants.unavoidableException() == Standing.FAIL) {
            return ruled(gate, answer, Standing.FAIL, List.of());
        }
        Set<Condition> conditions = new LinkedHashSet<>();
        treatments.stream()
                .flatMap(treatment -> treatment.text().stream())
                .map(Assessment::demand)
                .forEach(conditions::add);
        carveOuts.stream().map(Assessment::avoidance).forEach(conditions::add);
        conditions.addAll(weaknesses(answer));
        return ruled(
                gate, answer, conditions.isEmpty() ? Standing.PASS : Standing.CONDITION, new ArrayList<>(conditions));
    }

    private static List<CarveOut> carveOuts(Answer answer) {
        return BOUND_BY_EXCEPTIONS.contains(answer.criterion())
                ? answer.exceptions().stream()
                        .map(quote -> CarveOut.of(quote.finding()))
                        .filter(carveOut -> !carveOut.harmless())
                        .toList()
                : List.of();
    }

    /** What keeps a favourable answer from being more than a condition. */
    private List<Condition> weaknesses(Answer answer) {
        List<Condition> weaknesses = new ArrayList<>();
        if (answer.strength().filter(Strength::weak).isPresent()) {
            weaknesses.add(evidence(
                    "have it confirmed in the agreement: only an answer, or a help, trust or marketing page says so"));
        }
        boolean byFeature = criteria.find(answer.criterion())
                .filter(Criterion::settledByFeature)
                .isPresent();
        if (answer.restsOnlyOn(Scope.FEATURE) && !byFeature) {
            weaknesses.add(
                    evidence("have it confirmed for every feature used: the passages speak of one feature only"));
        }
        if (answer.restsOnlyOn(Scope.REGION)) {
            weaknesses.add(evidence("show that accounts and users are in the regions that the passages name"));
        }
        answer.open().others().stream().map(Assessment::reading).forEach(weaknesses::add);
        return weaknesses;
    }

    private static Condition demand(String text) {
        return new Condition(Condition.Kind.DEMAND, text);
    }

    private static Condition evidence(String text) {
        return new Condition(Condition.Kind.EVIDENCE, text);
    }

    private static Condition avoidance(CarveOut carveOut) {
        String text = carveOut.avoid()
                .orElse("accept the exception for " + carveOut.kind() + ", or have it excluded in writing");
        return new Condition(Condition.Kind.EXCEPTION, text);
    }

    private static Condition reading(Reading.Unread unread) {
        String text = "read " + unread.title().words() + ", which is unread: "
                + unread.reason().words();
        return new Condition(Condition.Kind.UNREAD, text);
    }

    private Ruling ruled(Gate gate, Answer answer, Standing standing, List<Condition> conditions) {
        return new Ruling(gate, answer, standing, conditions, questions.question(answer, standing, conditions));
    }
}
