package dev.greenlight.reports;

import dev.greenlight.crawler.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What all pages share, and the words that templates print. Public for the templates, which are compiled into a package of their own. */
public final class Page {
    private static final List<String> ORDER = List.of("non-compliant", "unknown", "conditional", "compliant");

    private final String css;
    private final Evidence evidence;

    private Page(String css, Evidence evidence) {
        this.css = css;
        this.evidence = evidence;
    }

    static Page of(Evidence evidence) {
        try (InputStream sheet = Page.class.getResourceAsStream("report.css")) {
            if (sheet == null) throw new IllegalStateException("report.css is not on the class path.");
            return new Page(new String(sheet.readAllBytes(), StandardCharsets.UTF_8), evidence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page beside which nothing lies. */
    public static Page alone() {
        return of(Evidence.NOT_BESIDE);
    }

    /** The style sheet. */
    public String css() {
        return css;
    }

    /** Nothing may be loaded or run; the one style sheet is allowed by its hash. */
    public String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        String digest = Sha256.of(css.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest));
    }

    public String words(String markdown) {
        return Prose.words(markdown);
    }

    public String path(List<String> section) {
        return Prose.path(section);
    }

    /** An address that may stand in a link: web pages only. */
    public Optional<String> link(Optional<String> address) {
        return address.filter(link -> link.startsWith("https://") || link.startsWith("http://"));
    }

    /** The archived text that a passage stands in, where it lies beside the page. */
    public Optional<String> text(TermsReport terms) {
        return evidence.link(terms.version());
    }

    public Optional<String> toolPage(ToolReport tool) {
        return evidence == Evidence.BESIDE ? Optional.of(ReportFolder.page(tool)) : Optional.empty();
    }

    public String day(Optional<Instant> instant) {
        return instant.map(at -> at.toString().substring(0, 10)).orElse("–");
    }

    /** A code as words: {@code non-compliant} stays, {@code published-contract} becomes two. */
    public String spaced(String code) {
        return code.equals("non-compliant") ? code : code.replace('-', ' ');
    }

    public String assurance(String level) {
        return switch (level) {
            case "A0" -> "A0: public terms, read by the program";
            case "A1" -> "A1: public terms, quotes confirmed by a person";
            case "A2" -> "A2: a signed agreement, bound by its hash";
            default -> "A3: a signed agreement, and an independent attestation in scope";
        };
    }

    /** The words of a passage, with what tells it from its counterpart apart. */
    public Marked marked(String passage, Optional<String> counterpart) {
        return Marked.of(words(passage), counterpart.map(this::words));
    }

    /** A change's class in words. */
    public String meaning(String kind) {
        return ChangeText.meaning(kind);
    }

    /** How many answers of a tool moved, and how many of them for the worse. */
    public String moves(HistoryReport.ToolTimeline tool) {
        int all = tool.moves().size();
        long worse = tool.moves().stream()
                .filter(move -> move.direction().equals("worse"))
                .count();
        return all
                + (all == 1 ? " answer moved" : " answers moved")
                + (worse == 0 ? "" : ", " + worse + " for the worse");
    }

    public String arrow(String direction) {
        return ChangeText.arrow(direction);
    }

    public String whose(String whose) {
        return ChangeText.whose(whose);
    }

    public String dates(HistoryReport.RecordedChange change) {
        return ChangeText.dates(change);
    }

    /** Where the bars of timelines stand. */
    public Drawing drawing(HistoryReport report) {
        return new Drawing(report.from(), report.until());
    }

    /** The weakest ratings first, for legends and filters. */
    public List<String> ratings() {
        return ORDER;
    }
}
