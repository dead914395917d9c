package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.notice.Subscription;
import dev.greenlight.catalog.notice.Subscriptions;
import dev.greenlight.catalog.schedule.Roster;
import dev.greenlight.reports.telling.Couriers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files that people edit while a watch goes on: tools, policies, subscriptions. They are read again when one of them has changed; where
 * a change has a fault, all of them stay as they were, and it is said once.
 */
final class OwnFiles {
    private static final List<String> FOLDERS = List.of("tools", "policies");

    private final Path folder;
    private final Function<Catalog, Roster> roster;
    private final Couriers couriers;
    private final World world;
    private List<String> seen;
    private State state;

    /** What was good last. */
    private record State(Roster roster, List<Subscription> subscriptions, List<Fault> faults) {}

    /** @param roster takes from a catalog what is to be looked after, or throws {@link UsageException} */
    OwnFiles(Path folder, Function<Catalog, Roster> roster, Couriers couriers, World world) {
        this.folder = folder;
        this.roster = roster;
        this.couriers = couriers;
        this.world = world;
        this.seen = marks();
        this.state = read(faults -> faults.forEach(fault -> world.problem(fault.message())));
    }

    Roster roster() {
        return current().roster();
    }

    List<Subscription> subscriptions() {
        return current().subscriptions();
    }

    private synchronized State current() {
        List<String> marks = marks();
        if (marks.equals(seen)) return state;
        seen = marks;
        try {
            state = read(this::refuseNew);
            world.note("greenlight: read the files in " + folder + " again");
        } catch (UsageException e) {
            world.problem(e.getMessage() + "\ngreenlight: what the files in " + folder + " said before stands");
        }
        return state;
    }

    /** What was wrong from the beginning has been said. */
    private void refuseNew(List<Fault> faults) {
        List<String> fresh = faults.stream()
                .filter(fault -> !state.faults().contains(fault))
                .map(Fault::message)
                .toList();
        if (!fresh.isEmpty()) throw new UsageException(String.join("\ngreenlight: ", fresh));
    }

    /** @throws UsageException where nothing can be done by these files */
    private State read(Consumer<List<Fault>> told) {
        Faults faults = new Faults();
        Catalog catalog = Catalog.with(folder);
        List<Subscription> subscriptions = Subscriptions.in(folder, faults);
        List<Fault> all = new ArrayList<>(catalog.faults());
        all.addAll(faults.sorted());
        told.accept(all);
        List<String> missing = couriers.missing(subscriptions);
        if (!missing.isEmpty()) throw new UsageException(String.join("\ngreenlight: ", missing));
        return new State(roster.apply(catalog), subscriptions, all);
    }

    /** What tells files from changed ones, without reading them. */
    private List<String> marks() {
        List<Path> files = new ArrayList<>(List.of(folder.resolve(Subscriptions.FILE)));
        FOLDERS.forEach(name -> files.addAll(in(folder.resolve(name))));
        return files.stream().map(OwnFiles::mark).sorted().toList();
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mark(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return file + " " + attributes.lastModifiedTime() + " " + attributes.size();
        } catch (IOException gone) {
            return file + " is not there";
        }
    }
}
