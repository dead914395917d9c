package dev.greenlight.reports;

import java.util.List;
import java.util.Optional;

/**
 * What the policy makes of one answer: the trace from its row to the quote.
 *
 * @param criterion the criterion's id
 * @param criterionVersion hash of the criterion's file; empty where the book has no such criterion
 * @param asks the question that was put to the terms
 * @param axis on which it counts
 * @param role gate, supporting or shown
 * @param status evidenced, silent, contradictory or not-evaluable
 * @param stance the answer, where it is evidenced
 * @param stances the answers that contradict each other
 * @param period the longest period that the quotes state
 * @param reason why it could not be evaluated
 * @param result pass, condition, fail, unknown or not-applicable
 * @param strength what kind of text the answer stands in
 * @param conditions what must be done or shown
 * @param findings the passages: those that carry the answer, then exceptions, then options
 * @param unread terms that were not read and might say otherwise
 * @param question what to ask the vendor, ready to send
 * @param maps controls elsewhere on the same subject
 * @param row the policy's row
 */
public record GateReport(
        String criterion,
        Optional<String> criterionVersion,
        String asks,
        String axis,
        String role,
        String status,
        Optional<String> stance,
        List<String> stances,
        Optional<String> period,
        Optional<String> reason,
        String result,
        Optional<String> strength,
        List<Condition> conditions,
        List<FindingReport> findings,
        List<String> unread,
        Optional<String> question,
        List<String> maps,
        Row row) {
    /**
     * Something that must be done or shown.
     *
     * @param kind where it comes from: demand, exception, evidence or unread
     * @param text what must be done or shown
     * @param owner who sees to it
     * @param proof where the proof lies
     */
    public record Condition(String kind, String text, Optional<String> owner, Optional<String> proof) {}

    /**
     * A row of a policy.
     *
     * @param policy the policy in whose file it stands
     * @param line its line there
     * @param restsOn the source that it follows, restated
     */
    public record Row(String policy, int line, String restsOn) {}

    public GateReport {
        stances = List.copyOf(stances);
        conditions = List.copyOf(conditions);
        findings = List.copyOf(findings);
        unread = List.copyOf(unread);
        maps = List.copyOf(maps);
    }

    /** The answer in one word or two, whatever its status. */
    public String answer() {
        return stance.orElseGet(() -> stances.isEmpty() ? status : String.join(" / ", stances));
    }

    /** The passages of one role: carries, exception or option. */
    public List<FindingReport> findings(String findingRole) {
        return findings.stream()
                .filter(finding -> finding.role().equals(findingRole))
                .toList();
    }
}
