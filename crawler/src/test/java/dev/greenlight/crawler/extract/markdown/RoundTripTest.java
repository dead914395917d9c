package dev.greenlight.crawler.extract.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page says, a reader of its Markdown gets the same words. */
class RoundTripTest {
    private static final int PAGES = 1000;
    private static final String[] WORDS = {
        "word",
        "1.",
        "2)",
        "#",
        "##",
        "-",
        "+",
        "*",
        "_",
        "**",
        "__",
        "`",
        "``",
        "~",
        "~~",
        "~~~",
        ">",
        "<",
        "</b>",
        "<!--",
        "&",
        "&amp;",
        "&#35;",
        "[",
        "]",
        "[a]",
        "(b)",
        "](",
        "]:",
        "!",
        "![",
        "\\",
        "\\*",
        "|",
        "---",
        "===",
        "***",
        "___",
        "a_b",
        "a*b",
        "=",
        "|-|-|",
        "e.g.",
        "“quoted”",
        "§ 5",
        "中文",
        "http://x.example/a_b",
        ":",
        "-|-",
        "é",
        "9999999999.",
        "<div>",
        "&lt;",
        "\"",
        "'",
        "{",
        "^",
        "$",
        ",."
    };
    private static final String[] TAGS = {"b", "i", "a", "code", "s", "span"};
    private static final String[] BLOCKS = {"p", "h2", "li", "ol", "nested", "td", "dl", "blockquote", "pre", "div"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void wordsSurvive(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PAGES; i++) {
            Document page = Jsoup.parse("", "https://vendor.example/terms");
            fill(page.body(), random);
            String markdown =
                    Markdown.of(List.of(page.body()), new Links("https://vendor.example/terms", List.of()), 100_000);
            assertThat(words(read(markdown)))
                    .as("%s%nas%n%s", page.body().html(), markdown)
                    .isEqualTo(words(page.body()));
        }
    }

    private static void fill(Element body, Random random) {
        int blocks = 1 + random.nextInt(3);
        for (int i = 0; i < blocks; i++) {
            phrases(open(body, BLOCKS[random.nextInt(BLOCKS.length)]), random);
        }
    }

    private static Element open(Element body, String block) {
        return switch (block) {
            case "li" -> body.appendElement("ul").appendElement("li");
            case "ol" -> body.appendElement("ol").attr("start", "7").appendElement("li");
            case "nested" ->
                body.appendElement("ul")
                        .appendElement("li")
                        .text("outer")
                        .appendElement("ol")
                        .appendElement("li");
            case "dl" -> {
                Element list = body.appendElement("dl");
                list.appendElement("dt").text("Content");
                yield list.appendElement("dd");
            }
            case "td" -> {
                Element table = body.appendElement("table");
                Element header = table.appendElement("tr");
                header.appendElement("th").text("A");
                header.appendElement("th").text("B");
                Element row = table.appendElement("tr");
                row.appendElement("td").text("a");
                yield row.appendElement("td");
            }
            default -> body.appendElement(block);
        };
    }

    private static void phrases(Element block, Random random) {
        int phrases = 1 + random.nextInt(6);
        for (int i = 0; i < phrases; i++) {
            Element place = random.nextInt(3) == 0 ? block.appendElement(TAGS[random.nextInt(TAGS.length)]) : block;
            place.attr("href", "https://vendor.example/" + random.nextInt(3));
            if (random.nextInt(4) == 0) {
                place = place.appendElement(TAGS[random.nextInt(TAGS.length)]);
            }
            place.appendText(WORDS[random.nextInt(WORDS.length)] + (random.nextInt(3) == 0 ? "" : " "));
            if (random.nextInt(12) == 0) {
                block.appendElement("br");
            }
        }
    }

    private static Element read(String markdown) {
        var tables = List.of(TablesExtension.create());
        String html = HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(markdown));
        return Jsoup.parse(html).body();
    }

    /** All that is not white space: where words end may differ, what they say may not. */
    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        element.nodeStream(org.jsoup.nodes.TextNode.class).forEach(text -> words.append(text.getWholeText()));
        return words.toString().replaceAll("\\s+", "").replace("~~", "");
    }
}
