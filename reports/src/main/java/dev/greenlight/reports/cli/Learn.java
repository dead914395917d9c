package dev.greenlight.reports.cli;

import dev.greenlight.reports.accuracy.Labelled;
import dev.greenlight.reports.accuracy.Teaching;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns the second opinion anew, after concepts, criteria or labels changed. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        description = {
            "Learns the analyzer's second opinion from labelled documents and the examples of the criteria book.",
            "The program reads what lies at analyzer/src/main/resources/dev/greenlight/analyzer/second-opinion.tsv."
        })
final class Learn implements Callable<Integer> {
    @Parameters(
            paramLabel = "LABELS=TEXTS",
            arity = "1..*",
            description = "A folder of label files, and the folder of their documents.")
    private Map<Path, Path> folders = new LinkedHashMap<>();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the table is written.")
    private Path out = Path.of("");

    private final World world;

    Learn(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        List<Labelled> documents = LabelledTexts.all(folders).toList();
        world.note("Learning; this takes a minute or two.");
        Teaching teaching = new Teaching(ShippedBook.IT, documents);
        try (Writer table = Files.newBufferedWriter(out)) {
            teaching.opinion().write(table);
        }
        world.note("Second opinion: " + out);
        return Exit.DONE;
    }
}
