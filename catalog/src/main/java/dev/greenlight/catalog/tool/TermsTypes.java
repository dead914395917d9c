package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.Folder;
import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.file.Section;
import dev.greenlight.catalog.file.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the type of terms says about them. */
final class TermsTypes {
    private static final TermsTypes SHIPPED = load();

    private final Map<String, Type> types;

    /**
     * A terms type.
     *
     * @param strength how much its texts weigh as evidence
     * @param binds whom they bind where no plan says so; empty where they say nothing on what becomes of content
     * @param replacesGeneral whether customers whom they bind may not be bound by the terms for everybody
     */
    record Type(Strength strength, Set<PlanAudience> binds, boolean replacesGeneral) {
        boolean general() {
            return binds.contains(PlanAudience.INDIVIDUAL);
        }
    }

    private TermsTypes(Map<String, Type> types) {
        this.types = types;
    }

    static TermsTypes shipped() {
        return SHIPPED;
    }

    Map<String, String> accepted() {
        return types.keySet().stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    /** The type of this name; one that nobody knows weighs as a policy and binds everybody. */
    Type type(String name) {
        return types.getOrDefault(name, new Type(Strength.PUBLISHED_POLICY, Set.of(PlanAudience.values()), false));
    }

    private static TermsTypes load() {
        Faults faults = new Faults();
        Map<String, Type> types = new TreeMap<>();
        for (SourceFile file : Folder.shipped(TermsTypes.class, "")) {
            Section.of(file, faults)
                    .ifPresent(root -> root.fields()
                            .forEach(name -> root.maybeSection(name)
                                    .flatMap(TermsTypes::type)
                                    .ifPresent(type -> types.put(name, type))));
        }
        if (!faults.sorted().isEmpty())
            throw new IllegalStateException(faults.sorted().toString());
        return new TermsTypes(types);
    }

    private static Optional<Type> type(Section section) {
        Set<PlanAudience> binds = binds(section);
        boolean replaces = section.flag("replaces-general-terms");
        return section.choice("strength", Labelled.labels(Strength.class))
                .map(strength -> new Type(strength, binds, replaces));
    }

    private static Set<PlanAudience> binds(Section section) {
        return section.texts("binds").stream()
                .flatMap(text -> section.choice("binds", text, Labelled.labels(PlanAudience.class)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
