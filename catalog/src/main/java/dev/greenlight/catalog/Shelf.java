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

/** Finds the terms of tools in an archive, and tells which of its texts hold terms of several plans. */
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

    /** The youngest text that an archive keeps under one of the names of some terms; of equals the one with the surest name. */
    Optional<Entry> find(Tool tool, PublishedTerms terms) {
        return tool.archiveNames(terms).stream()
                .flatMap(name -> versions.entry(name).stream())
                .reduce((sure, other) -> other.recordedAt().isAfter(sure.recordedAt()) ? other : sure);
    }

    /**
     * Whether a text that was put together from several pages holds terms which govern other plans, and not the one that these
     * terms govern: which of them a passage belongs to cannot be told.
     */
    boolean isMixed(Entry entry, Collection<PublishedTerms> ownTerms) {
        if (entry.snapshots().size() < 2) return false;
        Set<URI> own = ownTerms.stream().flatMap(Shelf::address).collect(Collectors.toSet());
        return !own.containsAll(governing.getOrDefault(entry.terms(), Set.of()));
    }

    private void claim(PublishedTerms terms) {
        terms.archived()
                .forEach(name -> governing
                        .computeIfAbsent(name, unclaimed -> new HashSet<>())
                        .addAll(address(terms).toList()));
    }

    private static Stream<URI> address(PublishedTerms terms) {
        return terms.place().map(PublishedTerms.Place::address).stream();
    }
}
