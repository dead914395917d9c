package dev.greenlight.catalog.rating;

import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.file.Labelled;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one policy demands of one criterion: a row of its table.
 *
 * @param criterion the criterion's id
 * @param axis on which it counts
 * @param role what it is used for
 * @param treatments what becomes of each stance
 * @param silence what becomes of silence
 * @param origin where it stands and on what it rests
 */
public record Gate(String criterion, Axis axis, Role role, List<Treatment> treatments, Silence silence, Origin origin) {
    /** What a policy uses a criterion for. */
    public enum Role implements Labelled {
        /** It decides. */
        GATE,
        /** It can lower an axis to conditional and, save for {@code derived-data}, no further. */
        SUPPORTING,
        /** It is shown and counts for nothing. */
        SHOWN
    }

    /**
     * Where a row comes from.
     *
     * @param policy the policy in whose file it stands
     * @param line its line there
     * @param restsOn the source that it follows, restated
     */
    public record Origin(String policy, int line, String restsOn) {}

    public Gate {
        treatments = List.copyOf(treatments);
    }

    /** What becomes of a stance. Where a treatment asks for more than the stance and gets it, it comes first; the worst of those. */
    public Optional<Treatment> treatment(Answer answer, String stance, Constants constants) {
        List<Treatment> fitting = treatments.stream()
                .filter(treatment -> treatment.fits(answer, stance, constants))
                .toList();
        return fitting.stream()
                .filter(Treatment::qualified)
                .min(Comparator.comparing(Treatment::standing))
                .or(() -> fitting.stream().findFirst());
    }

    /** The same row with other demands. */
    Gate raised(List<Treatment> demands, Silence onSilence) {
        return new Gate(criterion, axis, Role.GATE, demands, onSilence, origin);
    }
}
