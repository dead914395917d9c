package dev.greenlight.crawler.walls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * What a visitor would see of a short page.
 *
 * @param title the title, in lower case
 * @param heading the first heading, in lower case
 * @param text the beginning of all visible text, in lower case
 * @param markup the beginning of the page's own markup, in lower case
 * @param asksPassword whether there is a field for a password
 * @param scripts how many scripts there are
 */
record Page(String title, String heading, String text, String markup, boolean asksPassword, int scripts) {
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 256;

    static Page of(Visit visit) {
        byte[] bytes = visit.snapshot().bytes();
        Document document = parse(bytes);
        return new Page(
                lower(document.title()),
                lower(document.select("h1, h2").stream()
                        .map(element -> element.text())
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("")),
                lower(document.body().text()),
                lower(new String(bytes, 0, Math.min(LONGEST, bytes.length), document.charset())),
                !document.select("input[type=password]").isEmpty(),
                document.select("script").size());
    }

    private static Document parse(byte[] bytes) {
        try {
            Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
        } catch (IOException e) {
            return Document.createShell("");
        }
    }

    private static String lower(String text) {
        String beginning = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return beginning.toLowerCase(Locale.ROOT);
    }
}
