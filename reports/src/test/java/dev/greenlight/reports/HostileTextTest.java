package dev.greenlight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileTextTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>\u001B[2J\u202E=cmd|' /C calc'!A0";

    private static ToolReport report() {
        PolicyName policy = new PolicyName("ours", "1", HOSTILE, "ab".repeat(32));
        FindingReport finding = new FindingReport(
                "retention",
                "bounded",
                "all",
                "carries",
                Optional.of("P30D"),
                0,
                0,
                HOSTILE.codePointCount(0, HOSTILE.length()),
                HOSTILE,
                List.of(HOSTILE),
                HOSTILE,
                HOSTILE,
                "retention:1");
        GateReport gate = new GateReport(
                "retention",
                Optional.of("cd".repeat(32)),
                HOSTILE,
                "security",
                "gate",
                "evidenced",
                Optional.of("bounded"),
                List.of(),
                Optional.of("P30D"),
                Optional.empty(),
                "condition",
                Optional.of("published-contract"),
                List.of(new GateReport.Condition("demand", HOSTILE, Optional.empty(), Optional.empty())),
                List.of(finding),
                List.of(HOSTILE),
                Optional.of(HOSTILE),
                List.of("aicm@1.1.0#DSP-16"),
                new GateReport.Row("ours", 1, HOSTILE));
        TermsReport terms = new TermsReport(
                HOSTILE,
                List.of(HOSTILE),
                "read",
                "published-contract",
                Optional.of("javascript:alert(1)"),
                Optional.of(HOSTILE),
                Optional.of("sha256:" + "ef".repeat(32)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("business"),
                Optional.empty(),
                Optional.empty());
        PlanReport plan = new PlanReport(
                "tool",
                "plan",
                HOSTILE,
                "business",
                LocalDate.EPOCH,
                policy,
                HOSTILE,
                Map.of("security", "conditional"),
                "A0",
                Optional.of("retention"),
                Optional.empty(),
                Optional.of(new AnnouncedReport(
                        List.of(new AnnouncedReport.Text(HOSTILE, HOSTILE, LocalDate.EPOCH, LocalDate.EPOCH, false)),
                        List.of())),
                List.of(terms),
                List.of(new PlanReport.Prevailing(HOSTILE, List.of(HOSTILE), HOSTILE, HOSTILE)),
                List.of(gate),
                Optional.of("terms"),
                Optional.of(HOSTILE),
                List.of(approval()));
        ToolReport.ToolName name = new ToolReport.ToolName(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                "image",
                Optional.of("javascript:alert(1)"),
                Optional.of(HOSTILE),
                Optional.of(new ToolReport.Upstream(List.of(HOSTILE), true)));
        return new ToolReport(name, policy, LocalDate.EPOCH, List.of(plan), Report.LIMITS);
    }

    private static ApprovalReport approval() {
        return new ApprovalReport(
                "approved",
                true,
                HOSTILE,
                List.of("UC1"),
                List.of("D0"),
                Optional.empty(),
                Optional.of(HOSTILE),
                List.of(HOSTILE),
                List.of(new ApprovalReport.Proved(HOSTILE, HOSTILE, Optional.empty())),
                List.of(new ApprovalReport.Waiver("retention", HOSTILE, HOSTILE)),
                List.of(new ApprovalReport.Step("approve", HOSTILE, Instant.EPOCH, HOSTILE)));
    }

    private static String written(Format format, Report report) throws IOException {
        StringBuilder out = new StringBuilder();
        ReportWriter.of(format, Look.PLAIN).write(report, out);
        return out.toString();
    }

    @Test
    void hostileWordsStayWordsOnPages() throws IOException {
        CatalogReport catalog = new CatalogReport(report().policy(), LocalDate.EPOCH, List.of(report()), Report.LIMITS);
        for (Report each : List.of(report(), catalog))
            assertThat(written(Format.HTML, each))
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script", "href=\"javascript", "\"><script");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TEXT", "MD", "HTML"})
    void nothingThatATerminalObeysIsWritten(Format format) throws IOException {
        assertThat(written(format, report())).doesNotContain("\u001B", "\u202E");
    }

    @Test
    void markupIsEscapedInMarkdown() throws IOException {
        assertThat(written(Format.MD, report())).doesNotContain("<script>").contains("\\<script\\>");
    }

    @Test
    void cellsCannotBecomeFormulas() {
        assertThat(List.of("=1+1", "+1", "-1", "@A1", "\tx", "plain"))
                .extracting(CsvLine::cell)
                .containsExactly("'=1+1", "'+1", "'-1", "'@A1", "'\tx", "plain");
        assertThat(CsvLine.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
    }

    @Test
    void fileNamesOfPagesCannotLeaveTheFolder() {
        ToolReport.ToolName up = new ToolReport.ToolName(
                "../../x y", "X", "X", "image", Optional.empty(), Optional.empty(), Optional.empty());
        ToolReport report = new ToolReport(up, report().policy(), LocalDate.EPOCH, List.of(), List.of());
        assertThat(ReportFolder.page(report)).isEqualTo("..~2f~..~2f~x~20~y.html");
    }
}
