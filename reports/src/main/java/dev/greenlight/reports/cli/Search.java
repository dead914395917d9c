package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.search.Answer;
import dev.greenlight.analyzer.search.ClauseArchive;
import dev.greenlight.analyzer.search.IndexFaultException;
import dev.greenlight.analyzer.search.QueryFaultException;
import dev.greenlight.analyzer.search.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Clauses of all recorded terms, past and present. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description =
                "Finds clauses in all recorded versions: words, \"phrases\", criterion:, stance:, tool:, terms:, section:.",
        footer = {
            "",
            "Example: greenlight search '\"zero data retention\" criterion:retention NOT tool:glimmer'",
            "Words are joined by AND; OR, NOT and parentheses are understood."
        })
final class Search implements Callable<Integer> {
    private static final String FOLDER = "search";
    private static final int NAME = 16;

    /** The forms in which clauses can be written. */
    enum Form {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
    private List<String> query = List.of();

    @Option(names = "--archive", paramLabel = "PATH", description = "An archive other than the data folder's.")
    private Optional<Path> archive = Optional.empty();

    @Option(names = "--current", description = "Only clauses of the latest versions.")
    private boolean current;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Show at most so many clauses. Default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private Form form = Form.TEXT;

    @Mixin
    private DataFolder data = new DataFolder();

    private final World world;

    Search(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) throw new UsageException("--limit " + limit + " shows nothing. Accepted: 1 and more.");
        Question question = new Question(String.join(" ", query), current, limit);
        Answer answer = answer(question);
        if (form == Form.JSON) world.out().println(FoundJson.of(question, answer));
        else world.out().print(new FoundText(Terminal.of(world)).of(answer));
        return Exit.DONE;
    }

    private Answer answer(Question question) throws IOException {
        Path path = archive.isPresent() ? archive.get() : data.existingArchive(world);
        ClauseArchive clauses = ClauseArchive.in(index(path), ShippedBook.IT);
        try {
            clauses.check(question);
            new ArchiveReading(world).refresh(clauses, path);
            return clauses.find(question);
        } catch (QueryFaultException | IndexFaultException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Each archive has an index of its own. */
    private Path index(Path archive) throws IOException {
        String name = ArchiveStamp.hash(archive.toAbsolutePath().normalize().toString());
        return data.folder(world).resolve(FOLDER).resolve(name.substring(0, NAME));
    }
}
