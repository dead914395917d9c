package dev.greenlight.catalog.policy;

import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.rating.Policy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The policies of a catalog, by id. */
public final class Policies {
    /** The policy that counts where none is named. */
    public static final String DEFAULT = "enterprise-secure";

    private final SortedMap<String, Policy> byId;
    private final List<SourceFile> files;

    private Policies(SortedMap<String, Policy> byId, List<SourceFile> files) {
        this.byId = Collections.unmodifiableSortedMap(byId);
        this.files = List.copyOf(files);
    }

    /**
     * Reads one file per policy. Of two files with the same name the later counts. A policy whose file, or whose lender's file,
     * has a fault is left out; the others stand.
     */
    public static Policies read(List<SourceFile> files, Criteria criteria, Faults faults) {
        Map<String, Draft> drafts = new TreeMap<>();
        files.forEach(file -> Draft.read(file, criteria, faults).ifPresent(draft -> drafts.put(file.id(), draft)));
        SortedMap<String, Policy> byId = new TreeMap<>();
        Assembly assembly = new Assembly(drafts, criteria, faults);
        drafts.values().forEach(draft -> assembly.policy(draft).ifPresent(policy -> byId.put(policy.id(), policy)));
        return new Policies(byId, files);
    }

    /** These policies and those of more files, which add and override; also where another takes rows from one of them. */
    public Policies with(List<SourceFile> more, Criteria criteria, Faults faults) {
        List<SourceFile> all = new ArrayList<>(files);
        all.addAll(more);
        return read(all, criteria, faults);
    }

    /** In the order of their ids. */
    public Collection<Policy> all() {
        return byId.values();
    }

    public Optional<Policy> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
