package dev.greenlight.catalog.store;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.AuditListener;
import dev.greenlight.catalog.Auditor;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.MemoryArchive;
import dev.greenlight.catalog.PlainAnalyzer;
import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.rating.Policy;
import java.time.Instant;
import java.time.LocalDate;

/** Audits of archives that are written in the test; each line of a text is a criterion and a stance. */
public final class SampleAudits {
    public static final Catalog CATALOG = Catalog.shipped();
    public static final Policy POLICY =
            CATALOG.policies().find("enterprise-secure").orElseThrow();
    public static final LocalDate DAY = LocalDate.parse("2025-12-06");

    /** Terms that pass every gate of the security axis. */
    public static final String CLEAN = """
            training-inputs prohibited
            training-outputs prohibited
            retention zero
            content-licence service-only
            third-party-sharing none
            visibility private
            confidentiality protected
            security certified
            human-review limited
            data-processing incorporated
            terms-change notice
            subprocessors listed
            likeness protected
            """;

    private SampleAudits() {}

    public static Audit audit(MemoryArchive archive, LocalDate day) {
        Versions versions = Versions.of(archive, day);
        return new Auditor(CATALOG.criteria(), PlainAnalyzer::analyze, 1)
                .audit(CATALOG.in(versions.terms()), versions, AuditListener.NONE);
    }

    /** An audit of one tool that no file describes, with one text. */
    public static Audit audit(String tool, String text) {
        return audit(new MemoryArchive().record(tool + "/Terms of Service", DAY + "T00:00:00Z", text), DAY);
    }

    public static Occasion occasion(boolean live) {
        return new Occasion(Instant.parse("2025-12-06T10:00:00Z"), "sample", live, "book");
    }
}
