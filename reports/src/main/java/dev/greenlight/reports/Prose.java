package dev.greenlight.reports;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Archived text as a reader wants to see it: words without Markdown's marks, and nothing that a terminal would obey. */
public final class Prose {
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern CONTROL_IN_PAGE =
            Pattern.compile("[\\p{Cntrl}&&[^\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern MARKS = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~!&])");
    private static final Pattern ADDRESS = Pattern.compile(" ?\\((?:https?://|mailto:)[^()\\s]*\\)");

    private Prose() {}

    /** The words of a passage. */
    public static String words(String markdown) {
        String text = RENDERER.render(PARSER.parse(markdown.strip()));
        return clean(ADDRESS.matcher(text).replaceAll(""));
    }

    /** A heading path in words. */
    public static String path(List<String> section) {
        return String.join(" › ", section.stream().map(Prose::words).toList());
    }

    /** One line without control characters and without marks that reverse the reading direction. */
    public static String clean(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /** The same for a whole page, whose line breaks stay. */
    public static String harmless(String page) {
        return CONTROL_IN_PAGE.matcher(page).replaceAll(" ");
    }

    /** One line whose characters stand for themselves in Markdown. */
    public static String escaped(String text) {
        return MARKS.matcher(clean(text)).replaceAll("\\\\$1");
    }
}
