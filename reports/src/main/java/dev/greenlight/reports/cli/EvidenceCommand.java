package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.criterion.Criterion;
import dev.greenlight.catalog.evidence.DeclaredAnswer;
import dev.greenlight.catalog.evidence.Supplied;
import dev.greenlight.catalog.evidence.Supplied.Content;
import dev.greenlight.catalog.evidence.Supplied.Kind;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.tool.Plan;
import dev.greenlight.catalog.tool.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what people supply beside published terms, and lists it. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        description = {
            "Records a signed agreement, a vendor's answer, an attestation, or that somebody confirmed the quotes.",
            "Without any of these, lists what is recorded."
        })
final class EvidenceCommand implements Callable<Integer> {
    private static final long LARGEST = 20_000_000;

    @Parameters(paramLabel = "TOOL", description = "Id or name.")
    private String name = "";

    @Option(names = "--plan", paramLabel = "P", required = true, description = "The plan's id.")
    private String plan = "";

    @Option(names = "--agreement", paramLabel = "FILE", description = "A signed agreement, addendum or letter.")
    private Optional<Path> agreement = Optional.empty();

    @Option(names = "--answer", paramLabel = "CRITERION=STANCE", description = "What the vendor answered; with --text.")
    private String answer = "";

    @Option(names = "--text", paramLabel = "TEXT", description = "The vendor's words.")
    private String text = "";

    @Option(names = "--attestation", paramLabel = "FILE", description = "An independent attestation in scope.")
    private Optional<Path> attestation = Optional.empty();

    @Option(names = "--confirm-quotes", description = "You read the quotes of the report, and they are right.")
    private boolean confirm;

    @Option(names = "--dated", paramLabel = "DATE", description = "Its own date. Default: today.")
    private Optional<LocalDate> dated = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "The last day on which it speaks.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--by", paramLabel = "NAME", description = "Who records it; else $$GREENLIGHT_USER, else $$USER.")
    private String by = "";

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private StoreChoice stores = new StoreChoice(data);

    private final World world;

    EvidenceCommand(World world) {
        this.world = world;
    }

    /** A piece and the file it came in. */
    private record Piece(Kind kind, Content content, byte[] original) {}

    @Override
    public Integer call() throws IOException {
        Catalog catalog = stores.catalog(world);
        try (Store store = stores.open(world)) {
            Tool tool = Recorded.tool(name, catalog, store);
            Plan known = MatterChoice.plan(tool, plan);
            Optional<Piece> piece = piece(catalog, store, tool);
            if (piece.isPresent()) {
                add(piece.get(), tool, known, store);
                store.audits().rateAgain(catalog, catalog.policies().all(), world.today(), Set.of(tool.id()));
            }
            store.evidence().of(tool.id(), known.id()).forEach(this::print);
        }
        return Exit.DONE;
    }

    private void add(Piece piece, Tool tool, Plan known, Store store) {
        Supplied.Entry entry =
                new Supplied.Entry(MatterChoice.who(by, world), world.clock().instant());
        LocalDate day = Day.past(dated, world);
        until.filter(day::isAfter).ifPresent(last -> {
            throw new UsageException("it would end on " + last + ", before it begins. Accepted: " + day + " or later.");
        });
        Supplied.Validity validity = new Supplied.Validity(day, until);
        store.evidence()
                .add(
                        new Supplied(piece.kind(), tool.id(), known.id(), entry, validity, piece.content()),
                        piece.original());
    }

    private Optional<Piece> piece(Catalog catalog, Store store, Tool tool) throws IOException {
        if (agreement.isPresent()) return Optional.of(agreement(agreement.get()));
        if (!answer.isEmpty()) return Optional.of(answer(catalog));
        if (attestation.isPresent()) {
            byte[] bytes = bytes(attestation.get());
            return Optional.of(new Piece(Kind.ATTESTATION, Content.of(file(attestation.get()), bytes), bytes));
        }
        return confirm ? Optional.of(confirmation(store, tool)) : Optional.empty();
    }

    private static Piece agreement(Path file) throws IOException {
        byte[] bytes = bytes(file);
        Reader.Outcome outcome = new Reader().literally(file);
        if (outcome instanceof Reader.Outcome.Text read)
            return new Piece(
                    Kind.AGREEMENT,
                    Content.of(file(file), bytes, read.markdown(), ShippedAnalyzer.IT.analyze(read.markdown())),
                    bytes);
        throw new UsageException(file + " " + ((Reader.Outcome.Unreadable) outcome).detail() + ".");
    }

    private Piece answer(Catalog catalog) {
        int equals = answer.indexOf('=');
        String id = equals < 0 ? answer : answer.substring(0, equals);
        String stance = answer.substring(equals + 1);
        Criterion criterion = catalog.criteria()
                .find(id)
                .orElseThrow(() -> new UsageException("no criterion '" + id + "'. Accepted: "
                        + String.join(
                                ", ",
                                catalog.criteria().all().stream()
                                        .map(Criterion::id)
                                        .toList()) + "."));
        if (!criterion.stances().contains(stance))
            throw new UsageException(
                    id + " has no stance '" + stance + "'. Accepted: " + String.join(", ", criterion.stances()) + ".");
        if (text.isBlank()) throw new UsageException("the answer has no words. Accepted: --text TEXT.");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Content content =
                Content.of("answer", bytes, text, DeclaredAnswer.of(criterion, stance, text, catalog.criteria()));
        return new Piece(Kind.ANSWER, content, bytes);
    }

    private Piece confirmation(Store store, Tool tool) {
        String fingerprint = store.audits()
                .fingerprint(tool.id(), plan, world.today())
                .orElseThrow(() -> new UsageException("nothing is recorded of it. Accepted: greenlight audit first."));
        return new Piece(Kind.CONFIRMATION, new Content("quotes", fingerprint, "", "", Optional.empty()), new byte[0]);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > LARGEST)
            throw new UsageException(file + " is too large. Accepted: up to " + LARGEST + " bytes.");
        return Files.readAllBytes(file);
    }

    private static String file(Path path) {
        return String.valueOf(path.getFileName());
    }

    private void print(Supplied supplied) {
        List<String> words = List.of(
                supplied.kind().label(),
                supplied.content().name(),
                "sha256:" + supplied.content().sha256(),
                "dated " + supplied.validity().dated(),
                supplied.validity().until().map(last -> "until " + last).orElse("no end"),
                "recorded by " + supplied.entry().who() + " at "
                        + supplied.entry().at());
        world.out().println(String.join("  ", words));
    }
}
