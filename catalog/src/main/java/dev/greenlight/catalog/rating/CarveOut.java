package dev.greenlight.catalog.rating;

import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Scope;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.Folder;
import dev.greenlight.catalog.file.Section;
import dev.greenlight.catalog.file.Text;
import java.util.List;
import java.util.Optional;

/**
 * A kind of exception to a promise, and how it is avoided.
 *
 * @param kind in words
 * @param words beginnings of words by which it is told
 * @param unless beginnings of words that make it another kind
 * @param avoid what keeps clear of it; empty where no setting or conduct does
 * @param harmless whether it is no exception at all
 */
record CarveOut(String kind, List<String> words, List<String> unless, Optional<String> avoid, boolean harmless) {
    private static final List<CarveOut> KINDS = load();
    private static final CarveOut ONE_FEATURE = new CarveOut(
            "feature", List.of(), List.of(), Optional.of("do not use the feature that the passage names"), false);
    private static final CarveOut ONE_REGION = new CarveOut(
            "region",
            List.of(),
            List.of(),
            Optional.of("keep accounts and users out of the regions that the passage names"),
            false);

    /** The kind of exception that a passage on a feature or region makes. */
    static CarveOut of(Finding finding) {
        Wording wording = Wording.of(finding.quote());
        return KINDS.stream()
                .filter(kind -> wording.mentions(kind.words()) && !wording.mentions(kind.unless()))
                .findFirst()
                .orElse(finding.scope() == Scope.REGION ? ONE_REGION : ONE_FEATURE);
    }

    private static List<CarveOut> load() {
        Faults faults = new Faults();
        List<CarveOut> kinds = Folder.shipped(CarveOut.class, "").stream()
                .flatMap(file -> Section.list(file, faults).stream())
                .map(CarveOut::read)
                .toList();
        if (!faults.sorted().isEmpty())
            throw new IllegalStateException(faults.sorted().toString());
        return kinds;
    }

    private static CarveOut read(Section section) {
        CarveOut carveOut = new CarveOut(
                section.text("kind").value(),
                values(section, "words"),
                values(section, "unless"),
                section.maybeText("avoid").map(Text::value),
                section.flag("harmless"));
        section.nothingElse();
        return carveOut;
    }

    private static List<String> values(Section section, String field) {
        return section.texts(field).stream().map(Text::value).toList();
    }
}
