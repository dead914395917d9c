package dev.greenlight.crawler.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Pages that are Markdown already. They are read and written anew, so that links, HTML and nesting meet the same rules. */
final class MarkdownText {
    private static final int DEEPEST = 64;
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R(?:(?!---\\R)[^\\n]*\\R){1,60}---\\R");
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    private MarkdownText() {}

    static String html(String markdown) {
        String text = FRONT_MATTER.matcher(markdown).replaceFirst("");
        try {
            return html(text, TABLES);
        } catch (IllegalArgumentException tooManyCells) {
            return html(text, List.of());
        }
    }

    private static String html(String text, List<Extension> extensions) {
        Parser parser = Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        return RENDERER.render(parser.parse(text));
    }
}
