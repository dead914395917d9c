package dev.greenlight.catalog;

import dev.greenlight.catalog.tool.PublishedTerms;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the terms of tools in an archive, and knows which of its texts hold terms of several plans. */
final class Shelf {
    private final Versions versions;
    private final Map<Terms, Set<URI>> governing = new HashMap<>();

    Shelf(Collection<Tool> tools, Versions versions) {
        this.versions = versions;
        tools.forEach(tool -> tool.plans().stream()
                .flatMap(plan -> tool.governing(plan).stream())
                .forEach(this::claim));
    }

    Versions versions() {
        return versions;
    }

    /** The youngest text in force that an archive keeps of some terms; of equals the one in the surest place. */
    Optional<Excerpt> find(Tool tool, PublishedTerms terms) {
        return tool.copies(terms).stream()
                .flatMap(copy ->
                        versions
                                .binding(copy.name())
                                .map(binding -> new Excerpt(binding.inForce(), copy.part()))
                                .stream())
                .reduce((sure, other) -> recordedAfter(other, sure) ? other : sure);
    }

    /** The text that will replace one in force, where it is out. */
    Optional<Excerpt> announced(Excerpt inForce) {
        return versions.binding(inForce.entry().terms())
                .flatMap(Binding::announced)
                .map(entry -> new Excerpt(entry, inForce.part()));
    }

    /** Whether a text holds terms that govern other plans, and not the one that these terms govern. */
    boolean holdsOthers(Entry entry, Collection<PublishedTerms> ownTerms) {
        Set<URI> own = ownTerms.stream().flatMap(Shelf::address).collect(Collectors.toSet());
        return !own.containsAll(governing.getOrDefault(entry.terms(), Set.of()));
    }

    private void claim(PublishedTerms terms) {
        terms.archived()
                .forEach(copy -> governing
                        .computeIfAbsent(copy.name(), unclaimed -> new HashSet<>())
                        .addAll(address(terms).toList()));
    }

    private static boolean recordedAfter(Excerpt one, Excerpt other) {
        return one.entry().recordedAt().isAfter(other.entry().recordedAt());
    }

    private static Stream<URI> address(PublishedTerms terms) {
        return terms.place().map(PublishedTerms.Place::address).stream();
    }
}
