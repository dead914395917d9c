package dev.greenlight.reports.cli;

import dev.greenlight.catalog.decision.Step;
import dev.greenlight.catalog.decision.Tri;
import dev.greenlight.catalog.decision.Trigger;
import dev.greenlight.catalog.decision.Use;
import dev.greenlight.catalog.rating.DataClass;
import java.util.Set;
import picocli.CommandLine.Option;

/** What a producer says of a use. What is not said counts as unsure. */
final class UseChoice {
    @Option(
            names = "--use",
            paramLabel = "U",
            description = "The row of the guidance's matrix: ${COMPLETION-CANDIDATES}. Default: OTHER.")
    private Use.Purpose purpose = Use.Purpose.OTHER;

    @Option(
            names = "--data",
            paramLabel = "D",
            split = ",",
            description = "Classes of material, separated by commas: ${COMPLETION-CANDIDATES}. Required.")
    private Set<DataClass> material = Set.of();

    @Option(names = "--final", description = "What is generated is in what is delivered.")
    private boolean inFinal;

    @Option(names = "--not-final", description = "What is generated is not in what is delivered.")
    private boolean notInFinal;

    @Option(names = "--placement", description = "How it appears on camera: ${COMPLETION-CANDIDATES}.")
    private Use.Placement placement = Use.Placement.UNKNOWN;

    @Option(names = "--unowned", description = "It refers to what others own: yes or no.")
    private Tri unowned = Tri.UNKNOWN;

    @Option(names = "--cleared", description = "Clearance was reviewed: yes or no.")
    private Tri cleared = Tri.UNKNOWN;

    @Option(names = "--talent", description = "A performance or union-covered work is touched: yes or no.")
    private Tri talent = Tri.UNKNOWN;

    @Option(names = "--consent", description = "Those concerned consented, on paper: yes or no.")
    private Tri consent = Tri.UNKNOWN;

    @Option(
            names = "--agreement",
            description = "The tools are under an enterprise agreement of the studio: yes or no.")
    private Tri agreement = Tri.UNKNOWN;

    @Option(names = "--alternative", description = "A tool under such an agreement could be used instead: yes or no.")
    private Tri alternative = Tri.UNKNOWN;

    @Option(names = "--trigger", split = ",", description = "Triggers that you see, of T5 to T11.")
    private Set<Trigger> triggers = Set.of();

    Use use() {
        return use(purpose, material);
    }

    /** The same use with another purpose and other material. */
    Use use(Use.Purpose otherPurpose, Set<DataClass> otherMaterial) {
        if (inFinal && notInFinal)
            throw new UsageException(
                    "--final and --not-final exclude each other. Accepted: one of them, or neither where it is open.");
        Tri delivered = inFinal ? Tri.YES : notInFinal ? Tri.NO : Tri.UNKNOWN;
        Use.Output output = new Use.Output(unowned, cleared, delivered, placement);
        try {
            return new Use(otherPurpose, otherMaterial, triggers, output, new Use.Talent(talent, consent));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--data or --trigger: " + e.getMessage() + ".");
        }
    }

    Use.Purpose purpose() {
        return purpose;
    }

    Set<DataClass> material() {
        return material;
    }

    Step.Agreement agreement() {
        return new Step.Agreement(agreement, alternative);
    }
}
