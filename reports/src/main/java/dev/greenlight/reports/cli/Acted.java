package dev.greenlight.reports.cli;

import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Outcome;
import dev.greenlight.catalog.approval.State;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Puts into words what came of an act. */
final class Acted {
    private Acted() {}

    /** The approval after an act; a usage error that says what would have been accepted where it was not done. */
    static Approval done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused)
            throw new UsageException("not done: " + String.join(";\n  ", refused.faults()) + ".");
        if (outcome instanceof Outcome.OutOfTurn turn)
            throw new UsageException("not done: " + standing(turn) + last(turn.approval()) + ". Accepted now: "
                    + accepted(turn.state()) + ".");
        if (outcome instanceof Outcome.Overtaken overtaken)
            throw new UsageException("not done: somebody was faster" + last(overtaken.approval())
                    + ". Accepted: the same again, once you have seen that.");
        return outcome.approval();
    }

    /** An approval in a few lines, with what is still open. */
    static void print(Approval approval, LocalDate day, World world) {
        var out = world.out();
        var matter = approval.matter();
        out.println(approval.state(day).label() + ": " + matter.tool() + ", plan " + matter.plan() + ", for "
                + matter.words() + ", show " + matter.show()
                + approval.expires().map(last -> ", until " + last).orElse(""));
        if (!approval.state(day).granted()) return;
        out.println(
                approval.inForce(day)
                        ? "  in force"
                        : "  not in force yet: each condition needs proof, by --prove CRITERION=WHERE");
        approval.conditions()
                .forEach((condition, criteria) -> out.println(approval.proof(condition, day)
                                .map(proof -> "  [x] " + condition + ", proof: " + proof.where())
                                .orElse("  [ ] " + condition)
                        + " (" + String.join(", ", criteria) + ")"));
    }

    private static String standing(Outcome.OutOfTurn turn) {
        return turn.state() == State.NONE
                ? "nothing was asked for or approved here yet"
                : "it is " + turn.state().label() + " already";
    }

    private static String last(Approval approval) {
        if (approval.acts().isEmpty()) return "";
        Act act = approval.acts().get(approval.acts().size() - 1);
        return " (" + act.kind().label() + " by " + act.who() + " at " + act.at() + ": " + act.why() + ")";
    }

    private static String accepted(State state) {
        return state.accepted().stream().map(Act.Kind::label).sorted().collect(Collectors.joining(", "));
    }
}
