package dev.greenlight.crawler.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Pages that are Markdown already. They are read and written anew, so that links, HTML and nesting meet the same rules. */
final class MarkdownText {
    private static final int DEEPEST = 64;
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\ufeff?---\\R(?:(?!---\\R)[^\\n]*\\R){1,60}---\\R");
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private MarkdownText() {}

    static String html(String markdown) {
        return RENDERER.render(PARSER.parse(FRONT_MATTER.matcher(markdown).replaceFirst("")));
    }
}
