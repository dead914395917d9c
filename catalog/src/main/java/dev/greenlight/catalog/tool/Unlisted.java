package dev.greenlight.catalog.tool;

import dev.greenlight.crawler.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Derives a plain tool from what an archive has of it. */
final class Unlisted {
    private static final String NOTE =
            "Not in the catalog: plans and what binds them are derived from the terms types.";

    private final String archiveId;
    private final SortedSet<String> types;

    private Unlisted(String archiveId, SortedSet<String> types) {
        this.archiveId = archiveId;
        this.types = types;
    }

    static Tool tool(String archiveId, SortedSet<String> types) {
        return new Unlisted(archiveId, types).tool();
    }

    private Tool tool() {
        List<Plan> plans = Arrays.stream(PlanAudience.values())
                .filter(audience ->
                        audience != PlanAudience.API || types.stream().anyMatch(this::isForApiOnly))
                .map(this::plan)
                .toList();
        return new Tool(
                archiveId,
                new Tool.Maker(archiveId, archiveId, ""),
                Tool.Category.UNKNOWN,
                new TreeSet<>(Arrays.asList(Tool.Likeness.values())),
                plans,
                types.stream().map(this::terms).toList(),
                Upstream.NONE,
                List.of(archiveId),
                List.of(),
                false,
                Optional.of(NOTE));
    }

    private Plan plan(PlanAudience audience) {
        List<String> keys = new ArrayList<>();
        for (String type : types) {
            boolean binds = type(type).binds().contains(audience);
            if (binds && !isPerhapsReplaced(type, audience)) keys.add(type);
        }
        return new Plan(audience.label(), name(audience), audience, keys, List.of(), false, Optional.of(NOTE));
    }

    /** Terms for everybody may not bind customers for whom the tool has terms of their own. */
    private boolean isPerhapsReplaced(String type, PlanAudience audience) {
        return type(type).general()
                && types.stream()
                        .map(Unlisted::type)
                        .anyMatch(other ->
                                other.replacesGeneral() && other.binds().contains(audience));
    }

    private PublishedTerms terms(String type) {
        boolean unknown = Arrays.stream(PlanAudience.values()).anyMatch(audience -> isPerhapsReplaced(type, audience));
        return new PublishedTerms(
                type,
                type,
                Optional.empty(),
                List.of(new PublishedTerms.Copy(new Terms(archiveId, type), 0)),
                type(type).strength(),
                unknown,
                Optional.empty());
    }

    private boolean isForApiOnly(String type) {
        return type(type).binds().equals(Set.of(PlanAudience.API));
    }

    private static TermsTypes.Type type(String name) {
        return TermsTypes.shipped().type(name);
    }

    private static String name(PlanAudience audience) {
        return switch (audience) {
            case INDIVIDUAL -> "Any individual plan";
            case BUSINESS -> "Any business plan";
            case API -> "API";
        };
    }
}
