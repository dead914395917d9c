package dev.greenlight.crawler.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages that are plain text. An empty line ends a paragraph; lines that were broken at a margin are joined, other line ends
 * are kept; a short line on its own in capitals or behind a number is a heading.
 */
final class PlainText {
    private static final Pattern BULLET = Pattern.compile("[-*•·–]\\s+\\S.*");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}|\\*{3,}");
    private static final Pattern NUMBERED_TITLE = Pattern.compile(
            "(?i:(?:section|article|part)\\s+)?(?:\\d{1,2}|[IVX]{1,5})(?:\\.\\d{1,2}){0,3}[.):]?\\s+\\p{Lu}.{2,70}[^.;:,]");
    private static final int MARGIN = 50;
    private static final int LONGEST_HEADING = 80;

    private final Element body = Document.createShell("").body();
    private final List<String> paragraph = new ArrayList<>();

    private PlainText() {}

    static String html(String text) {
        PlainText page = new PlainText();
        text.replace('\f', '\n').lines().map(String::strip).forEach(page::add);
        page.close();
        return page.body.html();
    }

    private void add(String line) {
        if (line.isEmpty()) {
            close();
        } else {
            paragraph.add(line);
        }
    }

    private void close() {
        if (!paragraph.isEmpty() && !UNDERLINE.matcher(paragraph.get(0)).matches()) {
            append();
        }
        paragraph.clear();
    }

    private void append() {
        String first = paragraph.get(0);
        boolean alone = paragraph.size() == 1 && isTitle(first);
        boolean underlined =
                paragraph.size() == 2 && UNDERLINE.matcher(paragraph.get(1)).matches();
        if (alone || underlined) {
            body.appendElement("h2").text(first);
        } else if (BULLET.matcher(first).matches()) {
            appendEntries(body.appendElement("ul"));
        } else {
            appendLines(body.appendElement("p"));
        }
    }

    private static boolean isTitle(String line) {
        boolean capitals =
                line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().anyMatch(Character::isUpperCase);
        return line.length() <= LONGEST_HEADING
                && (capitals && !line.endsWith(".")
                        || NUMBERED_TITLE.matcher(line).matches());
    }

    private void appendEntries(Element list) {
        Element entry = list;
        for (String line : paragraph) {
            boolean begins = BULLET.matcher(line).matches();
            entry = begins ? list.appendElement("li") : entry;
            entry.appendText((begins ? line.substring(1).strip() : line) + ' ');
        }
    }

    private void appendLines(Element text) {
        boolean wrapped = paragraph.stream().limit(paragraph.size() - 1L).allMatch(line -> line.length() >= MARGIN);
        for (String line : paragraph) {
            if (!wrapped && text.childNodeSize() > 0) {
                text.appendElement("br");
            }
            text.appendText(line + ' ');
        }
    }
}
