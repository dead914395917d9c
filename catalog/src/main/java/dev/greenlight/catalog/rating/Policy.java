package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.answer.Answers;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.criterion.Criteria;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A named, versioned set of gates. It applies them to the answers of a plan and joins the rulings: the worst of an axis is its
 * rating.
 *
 * @param ref its name, version and hash
 * @param title in words
 * @param constants its numbers
 * @param gates its rows, in the order of its file
 */
public record Policy(Ref ref, String title, Constants constants, List<Gate> gates) {
    /**
     * Names a policy for good.
     *
     * @param id the file's name, such as {@code enterprise-secure}
     * @param version as its author counts
     * @param sha256 hash of the file, and of those it takes rows from
     */
    public record Ref(String id, String version, String sha256) {
        @Override
        public String toString() {
            return id + "@" + version;
        }
    }

    public Policy {
        gates = List.copyOf(gates);
    }

    public String id() {
        return ref.id();
    }

    /** The rating of a plan: the same dossier, criteria, policy and day always give the same. */
    public Rating rate(Subject subject, Dossier dossier, Criteria criteria) {
        Dossier fresh = dossier.without(constants.staleBefore(subject.asOf()));
        Assessment assessment = new Assessment(Answers.of(fresh, criteria, decisive()), criteria, constants);
        List<Ruling> rulings = gates.stream()
                .map(gate -> ruling(gate, subject.circumstances(), assessment))
                .toList();
        return Rating.of(this, subject, fresh, rulings);
    }

    private static Ruling ruling(Gate gate, Circumstances circumstances, Assessment assessment) {
        return gate.axis() == Axis.TALENT && !circumstances.voicesOrFaces()
                ? assessment.notApplicable(gate)
                : assessment.ruling(RaisedBar.raise(gate, circumstances));
    }

    private Set<String> decisive() {
        return gates.stream()
                .filter(gate -> gate.role() == Gate.Role.GATE)
                .map(Gate::criterion)
                .collect(Collectors.toSet());
    }
}
