package dev.greenlight.reports;

import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.rating.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people decided and proved by a day.
 *
 * @param approvals about the plan, or the plans, that are reported on
 * @param day as it stood on
 */
record Decided(List<Approval> approvals, LocalDate day) {
    /** The part about one plan. */
    Decided about(String tool, String plan) {
        return new Decided(
                approvals.stream()
                        .map(approval -> approval.asOf(day))
                        .filter(approval -> !approval.acts().isEmpty())
                        .filter(approval -> approval.matter().tool().equals(tool)
                                && approval.matter().plan().equals(plan))
                        .toList(),
                day);
    }

    List<ApprovalReport> reports() {
        return approvals.stream()
                .map(approval -> ApprovalReport.of(approval, day))
                .toList();
    }

    /** A condition with its owner and proof, where an approval has them. */
    GateReport.Condition condition(Condition condition) {
        Optional<Approval> proving = approvals.stream()
                .filter(approval -> approval.state(day).granted())
                .filter(approval -> approval.proof(condition.text(), day).isPresent())
                .findFirst();
        return new GateReport.Condition(
                condition.kind().label(),
                condition.text(),
                proving.flatMap(approval -> owner(approval, condition)),
                proving.flatMap(approval -> approval.proof(condition.text(), day))
                        .map(Act.Proof::where));
    }

    private static Optional<String> owner(Approval approval, Condition condition) {
        return approval.acts().stream()
                .filter(act -> act.proof()
                        .filter(proof -> proof.condition().equals(condition.text()))
                        .isPresent())
                .map(Act::who)
                .reduce((earlier, later) -> later);
    }
}
