package dev.greenlight.catalog.file;

import java.util.ArrayList;
import java.util.List;

/** Gathers faults while files are read. Belongs to one thread. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        found.add(fault);
    }

    /** Whether anything was found in a file. */
    public boolean in(SourceFile file) {
        return found.stream().anyMatch(fault -> fault.file().equals(file.path()));
    }

    /** What was found, each thing once, by file and line. */
    public List<Fault> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
