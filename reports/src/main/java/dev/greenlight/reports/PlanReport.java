package dev.greenlight.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rating of one plan, with everything it rests on.
 *
 * @param tool the tool's id
 * @param plan the plan's id
 * @param name the plan as the vendor writes it
 * @param audience for whom it is made
 * @param asOf the day for which the rating speaks
 * @param policy by which policy
 * @param headline the rating in one sentence
 * @param axes the rating of each axis
 * @param assurance what it rests on, A0 to A3
 * @param weakest the criterion that is the weakest point; empty where every gate passes
 * @param expires the first day on which a capture is too old to speak
 * @param announced texts that are out and do not bind yet
 * @param terms the terms read, in the supposed order of precedence, and those that could not be read
 * @param precedence the sentences by which some of the terms prevail over others
 * @param gates one per row of the policy, the weakest first
 * @param changedBecause whose change moved the rating since the last audit: terms, extraction, criterion, policy or age
 * @param signedOff who confirmed the quotes, and when
 * @param approvals what people decided about it
 */
public record PlanReport(
        String tool,
        String plan,
        String name,
        String audience,
        LocalDate asOf,
        PolicyName policy,
        String headline,
        Map<String, String> axes,
        String assurance,
        Optional<String> weakest,
        Optional<LocalDate> expires,
        Optional<AnnouncedReport> announced,
        List<TermsReport> terms,
        List<Prevailing> precedence,
        List<GateReport> gates,
        Optional<String> changedBecause,
        Optional<String> signedOff,
        List<ApprovalReport> approvals) {
    /**
     * A sentence that says which terms prevail.
     *
     * @param prevails the terms that prevail
     * @param over those that give way
     * @param sentence the words
     * @param in the terms in which they stand
     */
    public record Prevailing(String prevails, List<String> over, String sentence, String in) {
        public Prevailing {
            over = List.copyOf(over);
        }
    }

    public PlanReport {
        terms = List.copyOf(terms);
        precedence = List.copyOf(precedence);
        gates = List.copyOf(gates);
        approvals = List.copyOf(approvals);
    }

    /** The rating on an axis. */
    public String axis(String axis) {
        return axes.getOrDefault(axis, "not-applicable");
    }

    /** The weakest point; empty where every gate passes. */
    public Optional<GateReport> weakestGate() {
        return weakest.flatMap(criterion -> gates.stream()
                .filter(gate -> gate.criterion().equals(criterion))
                .findFirst());
    }

    /** The gates that stand like this, the weakest first. */
    public List<GateReport> with(String result) {
        return gates.stream().filter(gate -> gate.result().equals(result)).toList();
    }

    /** Who sees to a condition. */
    public Optional<String> owner(String condition) {
        return gates.stream()
                .flatMap(gate -> gate.conditions().stream())
                .filter(each -> each.text().equals(condition))
                .flatMap(each -> each.owner().stream())
                .findFirst();
    }

    /** Where the proof of a condition lies. */
    public Optional<String> proof(String condition) {
        return gates.stream()
                .flatMap(gate -> gate.conditions().stream())
                .filter(each -> each.text().equals(condition))
                .flatMap(each -> each.proof().stream())
                .findFirst();
    }

    /** What must be done or shown, each thing once, with the criteria that ask for it; what a gate demands before what is unread. */
    public Map<String, List<String>> checklist() {
        Map<String, List<String>> checklist = new LinkedHashMap<>();
        for (boolean unread : new boolean[] {false, true})
            for (GateReport gate : gates)
                for (GateReport.Condition condition : gate.conditions())
                    if (condition.kind().equals("unread") == unread)
                        checklist
                                .computeIfAbsent(condition.text(), text -> new ArrayList<>())
                                .add(gate.criterion());
        return checklist;
    }
}
