package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.AuditListener;
import dev.greenlight.catalog.Auditor;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.MemoryArchive;
import dev.greenlight.catalog.PlainAnalyzer;
import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.change.Whose;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.store.SampleAudits;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.catalog.tool.Tools;
import dev.greenlight.crawler.Terms;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Vendors with one page of terms each, in lines of criterion and stance, and a clock that a test turns. */
final class Vendors implements Visit, InstantSource {
    static final Instant START = Instant.parse("2025-12-06T03:00:00Z");
    private static final String FILE = """
            name: %1$s
            vendor: %1$s Ltd
            website: http://127.0.0.1:%2$d/
            category: video
            plans:
              - {id: business, name: Business, audience: business, governed-by: [terms]}
            terms:
              - {key: terms, type: Terms of Service, url: "http://127.0.0.1:%2$d/%1$s", evidence: linked}
            """;

    private Catalog catalog;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<String> visited = new ArrayList<>();
    private Map<Terms, Whose> whose = Map.of();
    private Instant now = START;

    Vendors(int port, String... names) {
        this.catalog = catalog(port, names);
    }

    /** The shipped policies, and a tool for each name. */
    static Catalog catalog(int port, String... names) {
        Faults faults = new Faults();
        Tools tools = Tools.read(
                Stream.of(names)
                        .map(name -> SourceFile.of(name, FILE.formatted(name, port)))
                        .toList(),
                faults);
        return new Catalog(tools, SampleAudits.CATALOG.policies(), SampleAudits.CATALOG.criteria(), faults.sorted());
    }

    Catalog catalog() {
        return catalog;
    }

    Vendors says(String tool, String text) {
        texts.put(tool, text);
        return this;
    }

    /** From now on the vendor's page cannot be read, and this instance has never seen it. */
    void isDown(String tool) {
        texts.remove(tool);
    }

    /** From now on a policy is what a file says. */
    void policy(Path file) {
        catalog = catalog.withPolicy(file);
    }

    /** From now on the text of a tool is what it is by this change. */
    void by(String tool, Whose change) {
        whose = Map.of(new Terms(tool, "Terms of Service"), change);
    }

    void turn(int days) {
        now = now.plusSeconds(86_400L * days);
    }

    List<String> visited() {
        return visited;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Visited visit(Tool tool) {
        visited.add(tool.id());
        MemoryArchive archive = new MemoryArchive();
        String text = texts.get(tool.id());
        if (text != null) archive.record(tool.id() + "/Terms of Service", now.toString(), text);
        Versions versions = Versions.of(archive, now.atZone(ZoneOffset.UTC).toLocalDate());
        Audit audit = new Auditor(catalog.criteria(), PlainAnalyzer::analyze, 1)
                .audit(List.of(tool), versions, AuditListener.NONE);
        return new Visited(audit, text == null ? List.of(tool.id() + " cannot be reached") : List.of(), whose);
    }
}
