package dev.greenlight.reports;

import java.util.List;

/**
 * The answer to one question, complete: whatever a page or file shows of it stands here. Written as JSON it is the contract with
 * other programs; its schema is {@code report.schema.json}.
 */
public sealed interface Report permits ToolReport, CatalogReport, DocumentReport, DiffReport, HistoryReport {
    /** The version of the JSON's form. */
    String SCHEMA = "greenlight-report-1";

    /** What every reader must know before relying on a rating. */
    List<String> LIMITS = List.of(
            "This is not legal advice.",
            "It is no approval by anybody: it is evidence for the person who decides.",
            "It is blind to agreements that were not supplied, such as a signed order form or addendum.",
            "Terms are promises. They do not prove how a service is run.",
            "Passages were found by a program, which overlooks and misreads some. Read the quotes before relying on them.");

    /** What is reported on: {@code tool}, {@code catalog}, {@code document}, {@code diff}, {@code changes} or {@code replay}. */
    String subject();

    /** The version of this report's form in JSON. */
    default String schema() {
        return SCHEMA;
    }
}
