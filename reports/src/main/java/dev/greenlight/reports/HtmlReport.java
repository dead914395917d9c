package dev.greenlight.reports;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.Map;

/** Writes pages that need nothing else: no script, no font, no image from elsewhere. */
final class HtmlReport implements ReportWriter {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dev.greenlight.reports.templates");

    private final Page page;

    HtmlReport(Evidence evidence) {
        this.page = Page.of(evidence);
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        TemplateOutput html = new StringOutput(1 << 16);
        TEMPLATES.render(report.subject() + ".jte", Map.of("report", report, "page", page), html);
        out.append(Prose.harmless(html.toString()));
    }
}
