package dev.greenlight.catalog.decision;

import static dev.greenlight.catalog.decision.Approver.GUILD_OR_UNION;
import static dev.greenlight.catalog.decision.Approver.NETFLIX_LEGAL;
import static dev.greenlight.catalog.decision.Approver.PERFORMER;
import static dev.greenlight.catalog.decision.Approver.PRODUCTION_PARTNER;
import static dev.greenlight.catalog.decision.Approver.RIGHTS_HOLDER;

import java.util.List;
import java.util.Set;

/** What makes a use report, hold and escalate. Whoever else is asked, the studio's contact always is. */
public enum Trigger {
    /** A principle is answered no or unsure; the principle names the evidence. */
    T1(Set.of()),
    /** The output is, or may be, in what is delivered, seen or heard. */
    T2(Set.of(NETFLIX_LEGAL), Evidence.RIGHTS),
    /** The studio's own material goes in. */
    T3(Set.of(), Evidence.SECURITY),
    /** Personal data go in. */
    T4(Set.of(), List.of("data-processing", "subprocessors", "retention", "deletion", "likeness")),
    /** Training or fine-tuning on others' material without clearance. */
    T5(Set.of(RIGHTS_HOLDER), List.of("training-data-provenance", "content-licence", "training-inputs", "deletion")),
    /** Key creative elements: main characters, key visuals, settings central to the story. */
    T6(Set.of(NETFLIX_LEGAL), Evidence.RIGHTS),
    /** Inputs that refer to protected works, public figures, deceased persons or a performer's features. */
    T7(Set.of(RIGHTS_HOLDER), List.of("training-data-provenance", "ip-indemnity")),
    /** A digital replica of a performer, voice or likeness. */
    T8(Set.of(NETFLIX_LEGAL, PERFORMER, GUILD_OR_UNION), List.of("likeness", "content-licence")),
    /** A significant alteration of a performance. */
    T9(Set.of(NETFLIX_LEGAL, PERFORMER, GUILD_OR_UNION), List.of("likeness")),
    /** Content that an audience could take for a real event, person or statement. */
    T10(Set.of(), List.of("output-marking")),
    /** Union-represented work is replaced or affected; terms of tools say nothing on it. */
    T11(Set.of(GUILD_OR_UNION)),
    /** Sensitive information goes in, even to a secure tool. */
    T12(Set.of(), List.of("confidentiality", "human-review", "security")),
    /** A workflow of several tools, of which a vendor's pipeline is one. */
    T13(Set.of(PRODUCTION_PARTNER), List.of("subprocessors"));

    private final Set<Approver> approvers;
    private final List<String> evidence;

    Trigger(Set<Approver> approvers) {
        this(approvers, List.of());
    }

    Trigger(Set<Approver> approvers, List<String> evidence) {
        this.approvers = approvers;
        this.evidence = evidence;
    }

    /** Who approves besides the studio's contact. */
    public Set<Approver> approvers() {
        return approvers;
    }

    /** The criteria whose answers belong to the request. */
    public List<String> evidence() {
        return evidence;
    }

    private static final class Evidence {
        static final List<String> RIGHTS = List.of(
                "output-ownership",
                "commercial-use",
                "ip-indemnity",
                "training-data-provenance",
                "output-originality",
                "output-marking");
        static final List<String> SECURITY = List.of(
                "training-inputs",
                "training-outputs",
                "derived-data",
                "retention",
                "deletion",
                "content-licence",
                "visibility",
                "third-party-sharing",
                "subprocessors",
                "human-review",
                "confidentiality",
                "security",
                "data-processing");
    }
}
