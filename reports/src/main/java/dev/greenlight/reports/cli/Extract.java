package dev.greenlight.reports.cli;

import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.Reread;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.OthersSnapshots;
import dev.greenlight.crawler.ota.Declared;
import dev.greenlight.crawler.ota.OtaDeclarations;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Pages to Markdown: files, or a whole archive of pages by its declarations. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "HTML or PDF files, or folders of them, to Markdown.",
            "With --declarations and --snapshots, a whole archive of pages in the layout of Open Terms Archive."
        })
final class Extract implements Callable<Integer> {
    private enum Form {
        MARKDOWN,
        JSONL
    }

    private static final JsonFactory JSON = new JsonFactory();

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, or folders of files.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            description = "markdown, or jsonl: one line per file, in input order.")
    private Form form = Form.MARKDOWN;

    @Option(names = "--declarations", paramLabel = "DIR", description = "Declarations of Open Terms Archive.")
    private Path declarations = Path.of("");

    @Option(names = "--snapshots", paramLabel = "DIR", description = "Pages as received, a repository or a folder.")
    private Path snapshots = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "Where <tool>/<type>.md files go.")
    private Path out = Path.of("");

    private final World world;
    private boolean failures;

    Extract(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        boolean archive = given(declarations) || given(snapshots) || given(out);
        if (archive) wholeArchive();
        else files();
        return Exit.after(failures);
    }

    private void files() {
        if (paths.isEmpty())
            throw new UsageException(
                    "nothing to extract. Accepted: files and folders, or --declarations with --snapshots and --out.");
        Reader reader = new Reader();
        InOrder.forEach(Input.files(paths), file -> new Done(file, reader.extracted(file)), this::tell);
    }

    private record Done(Path file, Reader.Outcome outcome) {}

    private void tell(Done done) {
        if (done.outcome instanceof Reader.Outcome.Unreadable unreadable) {
            failures = true;
            world.problem(done.file + " " + unreadable.detail() + ".");
        }
        if (form == Form.JSONL) world.out().println(line(done));
        else if (done.outcome instanceof Reader.Outcome.Text text) world.out().print(text.markdown());
    }

    private static String line(Done done) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("document", done.file.toString());
            if (done.outcome instanceof Reader.Outcome.Text text) {
                json.writeStringProperty("title", text.title());
                json.writeStringProperty("markdown", text.markdown());
            } else if (done.outcome instanceof Reader.Outcome.Unreadable unreadable) {
                json.writeStringProperty("failure", unreadable.reason());
            }
            json.writeEndObject();
        }
        return line.toString();
    }

    private void wholeArchive() throws IOException {
        if (!given(declarations) || !given(snapshots) || !given(out))
            throw new UsageException(
                    "a whole archive needs all three of --declarations DIR, --snapshots DIR and --out DIR.");
        Declared declared = OtaDeclarations.read(declarations);
        declared.faults().forEach(fault -> world.problem(fault.toString()));
        declared.remarks().forEach(world::note);
        failures = !declared.faults().isEmpty();
        try (OthersSnapshots pages = OthersSnapshots.open(snapshots)) {
            InOrder.forEach(declared.declarations(), declaration -> reread(declaration, pages), this::write);
        }
    }

    private static Reread reread(Declaration declaration, OthersSnapshots pages) {
        return Reread.of(declaration, pages);
    }

    private void write(Reread reread) {
        if (reread instanceof Reread.NoText none) {
            failures = true;
            for (FetchFailure failure : none.failures()) world.problem(none.terms() + ": " + failure.message() + ".");
            return;
        }
        Terms terms = reread.terms();
        Path file = out.resolve(terms.tool()).resolve(terms.type() + ".md");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, ((Reread.Text) reread).markdown());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean given(Path path) {
        return !path.toString().isEmpty();
    }
}
