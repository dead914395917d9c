package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A product and surface that is audited, never a vendor.
 *
 * @param id the file's name, such as {@code adobe-firefly}
 * @param maker who makes it and where
 * @param category what it is mainly used for
 * @param handles what of a person it takes in or produces
 * @param plans in the order of the file
 * @param terms all terms known of the tool
 * @param upstream whose models it routes content to
 * @param archive ids under which archives of terms know the tool
 * @param cheapestFirst ids of plans that can be ordered by price; empty where they cannot
 * @param discontinued whether it can no longer be bought
 * @param note what a reviewer should know
 */
public record Tool(
        String id,
        Maker maker,
        Category category,
        SortedSet<Likeness> handles,
        List<Plan> plans,
        List<PublishedTerms> terms,
        Upstream upstream,
        List<String> archive,
        List<String> cheapestFirst,
        boolean discontinued,
        Optional<String> note) {
    /** What of a person a tool takes in or produces. */
    public enum Likeness implements Labelled {
        VOICE,
        FACE
    }

    /** What a tool is mainly used for. */
    public enum Category implements Labelled {
        VIDEO,
        IMAGE,
        VOICE,
        MUSIC,
        AUDIO,
        THREE_D {
            @Override
            public String label() {
                return "3d";
            }
        },
        TEXT,
        CODE,
        ASSISTANT,
        /** Models of one or several vendors behind an interface for programs. */
        PLATFORM,
        /** A tool that nobody has described yet. */
        UNKNOWN
    }

    /**
     * Who makes a tool.
     *
     * @param name the tool's name as the vendor writes it
     * @param vendor the company that contracts
     * @param website where the tool presents itself; blank where unknown
     */
    public record Maker(String name, String vendor, String website) {}

    public Tool {
        handles = Collections.unmodifiableSortedSet(new TreeSet<>(handles));
        plans = List.copyOf(plans);
        terms = List.copyOf(terms);
        archive = List.copyOf(archive);
        cheapestFirst = List.copyOf(cheapestFirst);
    }

    /**
     * A tool that an archive knows and no file describes: one plan per audience, bound by what its terms types suggest.
     *
     * @param archiveId the tool's id in the archive
     * @param types the terms types that the archive has of it
     */
    public static Tool unlisted(String archiveId, Set<String> types) {
        return Unlisted.tool(archiveId, new TreeSet<>(types));
    }

    public String name() {
        return maker.name();
    }

    public Optional<Plan> plan(String planId) {
        return plans.stream().filter(plan -> plan.id().equals(planId)).findFirst();
    }

    /** The terms with this key, if the tool has them. */
    public Optional<PublishedTerms> terms(String key) {
        return terms.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** The terms that bind a plan's customers, in the supposed order of precedence. */
    public List<PublishedTerms> governing(Plan plan) {
        return plan.governedBy().stream().flatMap(key -> terms(key).stream()).toList();
    }

    /** The terms of which it is not known whether they bind a plan. */
    public List<PublishedTerms> perhapsGoverning(Plan plan) {
        return terms.stream()
                .filter(PublishedTerms::bindsUnknown)
                .filter(entry -> !plan.governedBy().contains(entry.key()))
                .toList();
    }

    /** The name under which our own archive keeps terms of this tool: its type, with the key where the type is not unique. */
    public Terms archivedAs(PublishedTerms entry) {
        return new Terms(id, isOnlyOfItsType(entry) ? entry.type() : entry.type() + " (" + entry.key() + ")");
    }

    /** Where an archive may keep terms of this tool, the surest place first. */
    public List<PublishedTerms.Copy> copies(PublishedTerms entry) {
        List<PublishedTerms.Copy> copies = new ArrayList<>(List.of(new PublishedTerms.Copy(archivedAs(entry), 0)));
        copies.addAll(entry.archived());
        if (entry.archived().isEmpty() && isOnlyOfItsType(entry)) {
            Set<Terms> claimed = terms.stream()
                    .flatMap(other -> other.archived().stream())
                    .map(PublishedTerms.Copy::name)
                    .collect(Collectors.toSet());
            archive.stream()
                    .map(archiveId -> new Terms(archiveId, entry.type()))
                    .filter(name -> !claimed.contains(name))
                    .forEach(name -> copies.add(new PublishedTerms.Copy(name, 0)));
        }
        return List.copyOf(copies);
    }

    /** The ids under which archives may keep something of this tool. */
    public Stream<String> archiveIds() {
        return Stream.concat(Stream.of(id), archive.stream());
    }

    /** What to read of this tool on the web, each text under the name by which our own archive keeps it. */
    public List<Declaration> declarations() {
        return terms.stream()
                .flatMap(entry -> entry.place().stream()
                        .map(place -> new Declaration(archivedAs(entry), List.of(place.source()))))
                .toList();
    }

    private boolean isOnlyOfItsType(PublishedTerms entry) {
        return terms.stream().filter(other -> other.type().equals(entry.type())).count() == 1;
    }
}
