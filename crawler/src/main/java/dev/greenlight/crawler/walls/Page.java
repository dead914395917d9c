package dev.greenlight.crawler.walls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

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

    static Page of(Visit visit) {
        Document document = parse(visit.snapshot().bytes());
        return new Page(
                lower(document.title()),
                lower(document.select("h1, h2").stream()
                        .map(element -> element.text())
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("")),
                lower(document.body().text()),
                lower(document.outerHtml()),
                !document.select("input[type=password]").isEmpty(),
                document.select("script").size());
    }

    private static Document parse(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            return Document.createShell("");
        }
    }

    private static String lower(String text) {
        String beginning = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return beginning.toLowerCase(Locale.ROOT);
    }
}
