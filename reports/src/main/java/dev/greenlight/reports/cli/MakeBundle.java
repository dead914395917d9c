package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.evidence.Supplied;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.store.BundleBook;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.crawler.Sha256;
import dev.greenlight.reports.Format;
import dev.greenlight.reports.Look;
import dev.greenlight.reports.Report;
import dev.greenlight.reports.ReportWriter;
import dev.greenlight.reports.bundle.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes a bundle: documents, quotes, hashes, capture facts, rating, approvals, and what people supplied. */
@Command(
        name = "make",
        mixinStandardHelpOptions = true,
        description = "Makes a bundle of a plan: its terms, its rating, its approvals and what people supplied.")
final class MakeBundle implements Callable<Integer> {
    @Mixin
    private ToolAsked tools = new ToolAsked();

    @Option(names = "--plan", paramLabel = "P", required = true, description = "The plan's id.")
    private String plan = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the ZIP goes.")
    private Path out = Path.of("");

    private final World world;

    MakeBundle(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        ToolAsked.Found found = tools.find(world);
        Audited audited = CheckedPlan.find(found.audit(), plan);
        Audit alone =
                new Audit(found.audit().day(), List.of(audited), found.audit().criteria());
        Bundle bundle = new Bundle();
        Stream.concat(audited.dossier().read().stream(), audited.dossier().perhaps().stream())
                .map(Reading.Read::markdown)
                .forEach(bundle::withTerms);
        Report report = found.reports().tools(alone).get(0);
        bundle.with("report.json", written(report, Format.JSON)).with("report.md", written(report, Format.MD));
        try (Store store = tools.store(world)) {
            people(bundle, store, audited);
            byte[] zip = bundle.zip();
            Files.write(out, zip);
            if (!tools.fromArchive()) made(store, audited, found.policy(), zip);
        }
        world.note("Bundle: " + out.toAbsolutePath().normalize());
        return Exit.DONE;
    }

    /** The approved list names the bundle by its hash. */
    private void made(Store store, Audited audited, Policy policy, byte[] zip) {
        BundleBook.OfPlan made = new BundleBook.OfPlan(audited.tool().id(), plan);
        store.bundles().add(made, policy.ref(), Sha256.of(zip), world.clock().instant());
    }

    private void people(Bundle bundle, Store store, Audited audited) {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        LocalDate day = tools.day(world);
        List<Approval> approvals = store.approvals().of(audited.tool().id()).stream()
                .map(approval -> approval.asOf(day))
                .filter(approval -> approval.matter().plan().equals(plan)
                        && !approval.acts().isEmpty())
                .toList();
        bundle.with("approvals.json", mapper.writeValueAsString(approvals));
        List<Supplied> evidence = store.evidence().of(audited.tool().id(), plan).stream()
                .filter(supplied -> supplied.speaksOn(day))
                .toList();
        bundle.with("evidence.json", mapper.writeValueAsString(evidence));
        evidence.stream()
                .filter(supplied -> supplied.kind() != Supplied.Kind.CONFIRMATION)
                .forEach(supplied -> bundle.with(
                        "evidence/" + supplied.content().sha256(),
                        store.evidence().original(supplied)));
    }

    private static String written(Report report, Format format) throws IOException {
        StringBuilder text = new StringBuilder();
        ReportWriter.of(format, Look.PLAIN).write(report, text);
        return text.toString();
    }
}
