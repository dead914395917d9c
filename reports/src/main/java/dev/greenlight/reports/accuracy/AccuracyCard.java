package dev.greenlight.reports.accuracy;

import dev.greenlight.reports.Page;
import dev.greenlight.reports.Prose;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How right the analyzer is on one labelled set, for a reader who must decide how far to trust it.
 *
 * @param headline the figures in a sentence
 * @param sections tables, each with a word on how to read it
 * @param mistakes the worst first
 */
public record AccuracyCard(String headline, List<Section> sections, List<Mistake> mistakes) {
    /** Title of the section on confidence. */
    public static final String CALIBRATION = "What confidence means";
    /** Title of the section on vendors. */
    public static final String VENDORS = "By vendor";
    /** Title of the section on tools set aside. */
    public static final String ASIDE = "Seen and set aside";

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dev.greenlight.reports.templates");

    /**
     * A table.
     *
     * @param lead how to read it
     * @param head what stands in the columns; the first names the row
     */
    public record Section(String title, String lead, List<String> head, List<List<String>> rows) {
        public Section {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    public AccuracyCard {
        sections = List.copyOf(sections);
        mistakes = List.copyOf(mistakes);
    }

    /** The section with this title, as Markdown. */
    public String section(String title) {
        return sections.stream()
                .filter(section -> section.title().equals(title))
                .map(CardMarkdown::section)
                .findFirst()
                .orElse("");
    }

    /** Writes {@code accuracy.md} and {@code accuracy.html} into a folder; returns the page. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("accuracy.md"), CardMarkdown.of(this));
        return Files.writeString(folder.resolve("accuracy.html"), html());
    }

    private String html() {
        StringOutput html = new StringOutput(1 << 16);
        TEMPLATES.render("accuracy.jte", Map.of("card", this, "page", Page.alone()), html);
        return Prose.harmless(html.toString());
    }
}
