package dev.greenlight.catalog.approval;

import java.util.List;

/** What came of an act. */
public sealed interface Outcome {
    /** The approval as it stands now. */
    Approval approval();

    /** It was done. */
    record Done(Approval approval) implements Outcome {}

    /**
     * It cannot be done in the state in which the approval is.
     *
     * @param state what can be done is {@link State#accepted}
     */
    record OutOfTurn(Approval approval, State state) implements Outcome {}

    /** Somebody else did something about the matter in the meantime: the last of its acts. */
    record Overtaken(Approval approval) implements Outcome {}

    /**
     * Something about the act is wrong.
     *
     * @param faults each with what would be accepted
     */
    record Refused(Approval approval, List<String> faults) implements Outcome {}
}
