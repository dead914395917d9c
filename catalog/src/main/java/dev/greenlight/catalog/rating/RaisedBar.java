package dev.greenlight.catalog.rating;

import java.util.List;
import java.util.Optional;

/** What material and routing demand of every policy beyond its rows. */
final class RaisedBar {
    private static final Silence UNKNOWN = Silence.of(Standing.UNKNOWN, Optional.empty());
    private static final List<Treatment> SENSITIVE = List.of(
            Treatment.of("prohibited", Standing.PASS, ""),
            Treatment.of("limited", Standing.PASS, ""),
            Treatment.of("permitted", Standing.FAIL, ""));
    private static final List<Treatment> PERSONAL = List.of(
            Treatment.of("incorporated", Standing.PASS, ""),
            Treatment.of("available", Standing.CONDITION, "conclude the data processing agreement"));
    private static final List<Treatment> ROUTED = List.of(
            Treatment.of("listed-with-notice", Standing.PASS, ""),
            Treatment.of("listed", Standing.PASS, ""),
            Treatment.of("unnamed", Standing.UNKNOWN, ""),
            Treatment.of(
                    "own-terms", Standing.CONDITION, "rate the tool of each model that is used as a step of its own"));

    private RaisedBar() {}

    static Gate raise(Gate gate, Circumstances circumstances) {
        return switch (gate.criterion()) {
            case "human-review" ->
                circumstances.material().contains(DataClass.D2) ? gate.raised(SENSITIVE, UNKNOWN) : gate;
            case "data-processing" ->
                circumstances.material().contains(DataClass.D3) ? gate.raised(PERSONAL, UNKNOWN) : gate;
            case "subprocessors" -> circumstances.upstream().routes() ? gate.raised(ROUTED, gate.silence()) : gate;
            default -> gate;
        };
    }
}
