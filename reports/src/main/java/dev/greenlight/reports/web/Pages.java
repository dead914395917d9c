package dev.greenlight.reports.web;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.reports.CatalogReport;
import dev.greenlight.reports.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The recorded ratings as pages: written when something new was recorded or a new day began, then served as they are. */
final class Pages implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_~.-]{1,200}\\.(html|json|csv)");
    private static final Pattern TERMS = Pattern.compile("terms/[0-9a-f]{64}\\.md");
    private static final Map<String, String> TYPES =
            Map.of("html", Answer.HTML, "json", Answer.JSON, "csv", "text/csv; charset=utf-8", "md", Answer.TEXT);

    private final Store store;
    private final Site.Contents contents;
    private String written = "";
    private Optional<Catalog> by = Optional.empty();
    private Optional<Path> folder = Optional.empty();

    Pages(Store store, Site.Contents contents) {
        this.store = store;
        this.contents = contents;
    }

    /** The file of a path without its leading slash; empty where there is none. */
    Optional<Answer> find(String path) throws IOException {
        String name = path.isEmpty() ? "index.html" : path;
        if (!NAME.matcher(name).matches() && !TERMS.matcher(name).matches()) return Optional.empty();
        return read(name);
    }

    /** One request at a time writes or reads, so that nobody reads what is being replaced. */
    private synchronized Optional<Answer> read(String name) throws IOException {
        Optional<Path> file = current().map(place -> place.resolve(name)).filter(Files::isRegularFile);
        if (file.isEmpty()) return Optional.empty();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), Answer.TEXT);
        return Optional.of(new Answer(200, type, Files.readAllBytes(file.get())));
    }

    private Optional<Path> current() throws IOException {
        Catalog catalog = contents.catalog().get();
        LocalDate day = contents.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
        List<Approval> approvals = store.approvals().all();
        int acts =
                approvals.stream().mapToInt(approval -> approval.acts().size()).sum();
        String state = store.audits().last() + " " + day + " " + acts;
        if (!state.equals(written) || !by.equals(Optional.of(catalog))) {
            Optional<Audit> audit = joined(store.audits().standing(catalog, day, Set.of()));
            close();
            if (audit.isPresent()) folder = Optional.of(write(catalog, audit.get()));
            written = state;
            by = Optional.of(catalog);
        }
        return folder;
    }

    private Path write(Catalog catalog, Audit audit) throws IOException {
        CatalogReport report = contents.reports().apply(catalog, audit).catalog(audit);
        Path fresh = Files.createTempDirectory("greenlight-pages");
        new ReportFolder(fresh).write(report, audit);
        return fresh;
    }

    /** What speaks for different days is shown for the last of them; what is too old by then says so. */
    private static Optional<Audit> joined(List<Audit> audits) {
        if (audits.isEmpty()) return Optional.empty();
        List<Audited> plans = new ArrayList<>();
        audits.forEach(audit -> plans.addAll(audit.plans()));
        plans.sort(Comparator.comparing(audited -> audited.tool().id()));
        Audit last = audits.get(audits.size() - 1);
        return Optional.of(new Audit(last.day(), plans, last.criteria()));
    }

    @Override
    public synchronized void close() throws IOException {
        if (folder.isEmpty()) return;
        try (Stream<Path> all = Files.walk(folder.get())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
        folder = Optional.empty();
        written = "";
    }
}
