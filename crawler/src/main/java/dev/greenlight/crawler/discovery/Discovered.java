package dev.greenlight.crawler.discovery;

import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.FetchFailure;
import java.util.List;

/**
 * What a look at a site gave: a proposal for a person to confirm or to edit.
 *
 * @param tool a name for the tool
 * @param proposed one declaration for each terms type, in order of the types
 * @param chosen the candidates that the proposal is made of, in the same order
 * @param others further candidates
 * @param failures pages of the site that could not be read
 */
public record Discovered(
        String tool,
        List<Declaration> proposed,
        List<Candidate> chosen,
        List<Candidate> others,
        List<FetchFailure> failures) {
    public Discovered {
        proposed = List.copyOf(proposed);
        chosen = List.copyOf(chosen);
        others = List.copyOf(others);
        failures = List.copyOf(failures);
    }
}
