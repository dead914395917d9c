package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.policy.Policies;
import dev.greenlight.catalog.rating.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** By which policy tools are rated. */
final class PolicyChoice {
    private static final String SUFFIX = ".yaml";

    @Option(
            names = "--policy",
            paramLabel = "ID",
            defaultValue = Policies.DEFAULT,
            description = "A policy's id, or a policy file (.yaml). Default: ${DEFAULT-VALUE}.")
    private String policy = Policies.DEFAULT;

    Policy of(Catalog catalog) {
        return find(policy, catalog);
    }

    /** The chosen policy, then all others. */
    List<Policy> andOthers(Catalog catalog) {
        Policy chosen = of(catalog);
        List<Policy> policies = new ArrayList<>(List.of(chosen));
        catalog.policies().all().stream()
                .filter(other -> !other.id().equals(chosen.id()))
                .forEach(policies::add);
        return policies;
    }

    /** A policy by its id or by the path of its file. */
    static Policy find(String idOrFile, Catalog catalog) {
        return idOrFile.endsWith(SUFFIX) ? fromFile(Path.of(idOrFile), catalog) : byId(idOrFile, catalog);
    }

    private static Policy byId(String id, Catalog catalog) {
        return catalog.policies()
                .find(id)
                .orElseThrow(() -> new UsageException("no policy '" + id + "'. Accepted: "
                        + catalog.policies().all().stream().map(Policy::id).collect(Collectors.joining(", "))
                        + ", or the path of a policy file ending in " + SUFFIX + "."));
    }

    private static Policy fromFile(Path file, Catalog catalog) {
        Catalog with = catalog.withPolicy(file);
        List<Fault> faults =
                with.faults().subList(catalog.faults().size(), with.faults().size());
        if (!faults.isEmpty())
            throw new UsageException(faults.stream().map(Fault::message).collect(Collectors.joining("\ngreenlight: ")));
        String name = file.getFileName().toString();
        return byId(name.substring(0, name.length() - SUFFIX.length()), with);
    }
}
