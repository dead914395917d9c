package dev.greenlight.analyzer.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The criteria book: one Markdown file per criterion, its name the criterion's id. */
public final class Criteria {
    private static final String LANDMARK = "/dev/greenlight/analyzer/concepts.md";
    private static final String FOLDER = "criteria";

    private final List<Criterion> criteria;

    private Criteria(List<Criterion> criteria) {
        this.criteria = criteria.stream()
                .sorted(Comparator.comparingInt(Criterion::number).thenComparing(Criterion::id))
                .toList();
    }

    /** The shipped book. */
    public static Criteria shipped() {
        URL landmark = Criteria.class.getResource(LANDMARK);
        if (landmark == null) throw new IllegalStateException("The criteria book is not on the class path.");
        try {
            URI uri = landmark.toURI();
            if (!uri.getScheme().equals("jar")) return read(Path.of(uri).resolveSibling(FOLDER));
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(LANDMARK).resolveSibling(FOLDER));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The book in a folder of Markdown files.
     *
     * @throws FaultyBookException with every fault of every file
     */
    public static Criteria read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.getFileName().toString().endsWith(".md"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        List<Page> pages = files.parallelStream().map(Page::read).toList();
        List<BookFault> faults =
                pages.stream().flatMap(page -> page.faults().stream()).sorted().toList();
        if (!faults.isEmpty()) throw new FaultyBookException(faults);
        return new Criteria(
                pages.stream().flatMap(page -> page.criterion().stream()).toList());
    }

    /** What stands in one file of the book. */
    private record Page(Optional<Criterion> criterion, List<BookFault> faults) {
        static Page read(Path file) {
            List<BookFault> faults = new ArrayList<>();
            try {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                return new Page(CriterionFile.read(file.getFileName().toString(), text, faults), faults);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All criteria in the order of the book. */
    public List<Criterion> all() {
        return criteria;
    }

    /** The criterion with this id. */
    public Optional<Criterion> find(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    /** A book of these criteria only, in the same order. */
    public Criteria only(List<String> ids) {
        return new Criteria(criteria.stream()
                .filter(criterion -> ids.contains(criterion.id()))
                .toList());
    }
}
