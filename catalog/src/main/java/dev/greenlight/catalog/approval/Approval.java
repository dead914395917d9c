package dev.greenlight.catalog.approval;

import dev.greenlight.catalog.approval.Act.Kind;
import dev.greenlight.catalog.approval.Act.Proof;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A matter and everything that was done about it.
 *
 * @param matter what it is about
 * @param acts in the order in which they were done
 */
public record Approval(Matter matter, List<Act> acts) {
    public Approval {
        acts = List.copyOf(acts);
    }

    /** A matter about which nothing was done. */
    public static Approval none(Matter matter) {
        return new Approval(matter, List.of());
    }

    /** The same as it stood at the end of a day in UTC. */
    public Approval asOf(LocalDate day) {
        return new Approval(
                matter,
                acts.stream()
                        .filter(act ->
                                !act.at().atZone(ZoneOffset.UTC).toLocalDate().isAfter(day))
                        .toList());
    }

    /** Its state on a day. */
    public State state(LocalDate day) {
        State decided = decided();
        boolean over =
                decided.granted() && expires().filter(last -> day.isAfter(last)).isPresent();
        return over ? State.EXPIRED : decided;
    }

    /** Whether the tool may be used on its account on a day: approved, every condition proved, nothing run out. */
    public boolean inForce(LocalDate day) {
        return state(day).granted() && unproved(day).isEmpty();
    }

    /** What was granted, or asked for, last. */
    public Optional<Grant> grant() {
        return last(act -> act.grant().stream());
    }

    /** The evidence it is pinned to. */
    public Optional<Packet> packet() {
        return last(
                act -> Stream.concat(act.packet().stream(), act.grant().stream().map(Grant::packet)));
    }

    /** What must be done or shown, with the criteria that demand it. */
    public Map<String, List<String>> conditions() {
        return grant().map(grant -> grant.conditions(matter.uses())).orElse(Map.of());
    }

    /** The proof of a condition that holds on a day. */
    public Optional<Proof> proof(String condition, LocalDate day) {
        return acts.subList(granted(), acts.size()).stream()
                .flatMap(act -> act.proof().stream())
                .filter(proof -> proof.condition().equals(condition))
                .filter(proof -> proof.until().filter(day::isAfter).isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** Conditions without proof on a day. */
    public List<String> unproved(LocalDate day) {
        return conditions().keySet().stream()
                .filter(condition -> proof(condition, day).isEmpty())
                .toList();
    }

    /** The last day on which it holds, as far as is known: its own, or the one before the evidence grows too old. */
    public Optional<LocalDate> expires() {
        return grant().map(grant -> grant.end(packet().orElse(grant.packet())));
    }

    /** The same after one more act; or why it cannot be done. */
    public Outcome with(Act act) {
        LocalDate day = act.at().atZone(ZoneOffset.UTC).toLocalDate();
        State state = state(day);
        if (!state.accepted().contains(act.kind())) return new Outcome.OutOfTurn(this, state);
        List<String> faults = new ArrayList<>();
        act.grant().ifPresent(grant -> GrantFaults.of(grant, matter, act, day).forEach(faults::add));
        act.proof()
                .filter(proof -> !conditions().containsKey(proof.condition()))
                .ifPresent(proof -> faults.add("'" + proof.condition() + "' is none of its conditions. Accepted: "
                        + conditions().keySet()));
        if (!faults.isEmpty()) return new Outcome.Refused(this, faults);
        List<Act> more = new ArrayList<>(acts);
        more.add(act);
        return new Outcome.Done(new Approval(matter, more));
    }

    private State decided() {
        State state = State.NONE;
        for (Act act : acts) state = after(act, state);
        return state;
    }

    private State after(Act act, State before) {
        return switch (act.kind()) {
            case REQUEST -> State.REQUESTED;
            case APPROVE ->
                act.grant()
                                .filter(grant ->
                                        !grant.conditions(matter.uses()).isEmpty())
                                .isPresent()
                        ? State.APPROVED_WITH_CONDITIONS
                        : State.APPROVED;
            case REJECT -> State.REJECTED;
            case SUSPEND -> State.SUSPENDED;
            case EXPIRE -> State.EXPIRED;
            case WITHDRAW -> State.WITHDRAWN;
            case PROVE, REPIN -> before;
        };
    }

    /** Where the acts since the last request or approval begin. */
    private int granted() {
        int index = 0;
        for (int i = 0; i < acts.size(); i++) if (acts.get(i).kind() == Kind.APPROVE) index = i;
        return index;
    }

    private <T> Optional<T> last(Function<Act, Stream<T>> part) {
        return acts.stream().flatMap(part).reduce((earlier, later) -> later);
    }
}
