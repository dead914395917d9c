package dev.greenlight.crawler.archive;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of computing every hash anew.
 *
 * @param objects how many git objects were read
 * @param recorded how many snapshots and versions they make up
 * @param faults what does not agree, in words; empty if all is well
 */
public record Verification(int objects, int recorded, List<String> faults) {
    public Verification {
        faults = List.copyOf(faults);
    }

    Verification and(Verification other) {
        return new Verification(
                objects + other.objects,
                recorded + other.recorded,
                Stream.concat(faults.stream(), other.faults.stream()).toList());
    }
}
