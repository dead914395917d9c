package dev.greenlight.catalog.approval;

import dev.greenlight.catalog.approval.Act.Kind;
import dev.greenlight.catalog.file.Labelled;
import java.util.EnumSet;
import java.util.Set;

/** The state of an approval. */
public enum State implements Labelled {
    /** Nothing was done yet. */
    NONE(EnumSet.of(Kind.REQUEST, Kind.APPROVE, Kind.REJECT)),
    REQUESTED(EnumSet.of(Kind.APPROVE, Kind.REJECT, Kind.WITHDRAW)),
    APPROVED(EnumSet.of(Kind.SUSPEND, Kind.WITHDRAW, Kind.PROVE, Kind.REPIN)),
    /** In force only while each condition has proof. */
    APPROVED_WITH_CONDITIONS(EnumSet.of(Kind.SUSPEND, Kind.WITHDRAW, Kind.PROVE, Kind.REPIN)),
    REJECTED(EnumSet.of(Kind.REQUEST, Kind.APPROVE)),
    /** A pinned answer moved, or its evidence is gone. */
    SUSPENDED(EnumSet.of(Kind.REQUEST, Kind.APPROVE, Kind.REJECT, Kind.WITHDRAW)),
    EXPIRED(EnumSet.of(Kind.REQUEST, Kind.APPROVE, Kind.REJECT, Kind.WITHDRAW, Kind.EXPIRE)),
    WITHDRAWN(EnumSet.of(Kind.REQUEST, Kind.APPROVE));

    private final Set<Kind> accepted;

    State(Set<Kind> accepted) {
        this.accepted = accepted;
    }

    /** What can be done about an approval in this state. */
    public Set<Kind> accepted() {
        return Set.copyOf(accepted);
    }

    /** Whether somebody has approved it and nothing has happened since. */
    public boolean granted() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }
}
