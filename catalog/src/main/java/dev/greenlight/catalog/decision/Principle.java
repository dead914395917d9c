package dev.greenlight.catalog.decision;

import java.util.List;

/** The five principles of the guidance, with the criteria on which the terms of a tool can say something. */
public enum Principle {
    /** Nothing that others own comes out, and nobody's rights are infringed. */
    P1("training-data-provenance", "ip-indemnity", "output-ownership", "output-originality"),
    /** The tool keeps nothing of the production's material. */
    P2(
            "training-inputs",
            "training-outputs",
            "derived-data",
            "retention",
            "deletion",
            "content-licence",
            "visibility",
            "third-party-sharing",
            "feedback-use"),
    /** Wherever it can be done, the work happens in an environment secured for enterprises. */
    P3("confidentiality", "data-processing", "security", "subprocessors", "human-review"),
    /** What is generated does not end up in what is delivered. */
    P4("commercial-use", "output-ownership", "output-marking"),
    /** Nobody's performance and no union-covered work is replaced without consent. */
    P5("likeness");

    private final List<String> evidence;

    Principle(String... evidence) {
        this.evidence = List.of(evidence);
    }

    /** The criteria whose answers belong to a request about this principle. */
    public List<String> evidence() {
        return evidence;
    }
}
