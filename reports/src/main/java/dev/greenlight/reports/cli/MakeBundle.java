package dev.greenlight.reports.cli;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.evidence.Supplied;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.reports.Format;
import dev.greenlight.reports.Look;
import dev.greenlight.reports.Report;
import dev.greenlight.reports.ReportWriter;
import dev.greenlight.reports.Reports;
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
import picocli.CommandLine.Parameters;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes a bundle: documents, quotes, hashes, capture facts, rating, approvals, and what people supplied. */
@Command(
        name = "make",
        mixinStandardHelpOptions = true,
        description = "Makes a bundle of a plan: its terms, its rating, its approvals and what people supplied.")
final class MakeBundle implements Callable<Integer> {
    @Parameters(paramLabel = "TOOL", description = "Id or name.")
    private String name = "";

    @Option(names = "--plan", paramLabel = "P", required = true, description = "The plan's id.")
    private String plan = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the ZIP goes.")
    private Path out = Path.of("");

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Recorded recorded = new Recorded(data);

    @Mixin
    private PolicyChoice policyChoice = new PolicyChoice();

    private final World world;

    MakeBundle(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = recorded.catalog(world);
        Policy policy = policyChoice.of(catalog);
        Audit audit = recorded.audit(name, catalog, world);
        Audited audited = CheckedPlan.find(audit, plan);
        Audit alone = new Audit(audit.day(), List.of(audited), audit.criteria());
        Bundle bundle = new Bundle();
        Stream.concat(audited.dossier().read().stream(), audited.dossier().perhaps().stream())
                .map(Reading.Read::markdown)
                .forEach(bundle::withTerms);
        Report report = new Reports(policy, Criteria.shipped())
                .with(recorded.approvals(audit, world), recorded.day(world))
                .tools(alone)
                .get(0);
        bundle.with("report.json", written(report, Format.JSON)).with("report.md", written(report, Format.MD));
        try (Store store = recorded.store(world)) {
            people(bundle, store, audited);
        }
        Files.write(out, bundle.zip());
        world.note("Bundle: " + out.toAbsolutePath().normalize());
        return Exit.DONE;
    }

    private void people(Bundle bundle, Store store, Audited audited) {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        LocalDate day = recorded.day(world);
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
