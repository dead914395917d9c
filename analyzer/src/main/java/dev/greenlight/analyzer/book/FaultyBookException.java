package dev.greenlight.analyzer.book;

import java.util.List;
import java.util.stream.Collectors;

/** A criteria book that cannot be used, with every fault that was found in it. */
public final class FaultyBookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<BookFault> faults;

    public FaultyBookException(List<BookFault> faults) {
        super(faults.stream().map(BookFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, by file and line. */
    public List<BookFault> faults() {
        return faults;
    }
}
