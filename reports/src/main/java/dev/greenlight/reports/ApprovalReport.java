package dev.greenlight.reports;

import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Grant;
import dev.greenlight.catalog.rating.DataClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people decided about a plan.
 *
 * @param state requested, approved, approved-with-conditions, rejected, suspended, expired or withdrawn
 * @param inForce whether the tool may be used on its account: approved, every condition proved, nothing run out
 * @param show for which show or scope
 * @param uses for which rows of the guidance's matrix
 * @param material which classes of material may go in
 * @param until the last day, as far as is known
 * @param restsOn the policy and the day of the rating that was on the table
 * @param open conditions without proof
 * @param proved conditions with proof
 * @param waivers gates that a person accepted although they do not hold
 * @param acts who did what, when and why
 */
public record ApprovalReport(
        String state,
        boolean inForce,
        String show,
        List<String> uses,
        List<String> material,
        Optional<LocalDate> until,
        Optional<String> restsOn,
        List<String> open,
        List<Proved> proved,
        List<Waiver> waivers,
        List<Step> acts) {
    private static final Set<String> UPKEEP = Set.of(Act.Kind.PROVE.label(), Act.Kind.REPIN.label());

    /** A gate that a person accepted although it does not hold. */
    public record Waiver(String criterion, String reason, String owner) {}

    /** A condition, where its proof lies, and the last day on which that holds. */
    public record Proved(String condition, String where, Optional<LocalDate> until) {}

    /** Something that somebody did, to the second. */
    public record Step(String what, String who, Instant at, String why) {}

    static ApprovalReport of(Approval approval, LocalDate day) {
        Optional<Grant> grant = approval.grant();
        return new ApprovalReport(
                approval.state(day).label(),
                approval.inForce(day),
                approval.matter().show(),
                approval.matter().uses().stream().map(Enum::name).toList(),
                grant.map(Grant::material).stream()
                        .flatMap(material -> material.stream().map(DataClass::name))
                        .toList(),
                approval.expires(),
                approval.packet()
                        .map(packet -> packet.policy() + " as of " + packet.asOf() + ", " + packet.assurance()),
                approval.state(day).granted() ? approval.unproved(day) : List.of(),
                approval.state(day).granted() ? proved(approval, day) : List.of(),
                grant.map(Grant::waivers).orElse(List.of()).stream()
                        .map(waiver -> new Waiver(waiver.criterion(), waiver.reason(), waiver.owner()))
                        .toList(),
                approval.acts().stream().map(ApprovalReport::step).toList());
    }

    /** Who decided last, and when. */
    public Optional<Step> decision() {
        return acts.stream().filter(act -> !UPKEEP.contains(act.what())).reduce((earlier, later) -> later);
    }

    private static List<Proved> proved(Approval approval, LocalDate day) {
        return approval.conditions().keySet().stream()
                .flatMap(condition -> approval.proof(condition, day).stream())
                .map(proof -> new Proved(proof.condition(), proof.where(), proof.until()))
                .toList();
    }

    private static Step step(Act act) {
        return new Step(act.kind().label(), act.who(), act.at().truncatedTo(ChronoUnit.SECONDS), act.why());
    }
}
