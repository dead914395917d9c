package dev.greenlight.crawler.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages that are plain text. An empty line ends a paragraph; lines that were broken at a margin are joined, other line ends
 * are kept; a short line on its own in capitals or behind a number is a heading.
 */
final class PlainText {
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R[ \\t\\u00a0]*(?:\\R[ \\t\\u00a0]*)+");
    private static final Pattern BULLET = Pattern.compile("\\s*[-*•·–]\\s+.*");
    private static final Pattern UNDERLINE = Pattern.compile("\\s*(?:={3,}|-{3,}|\\*{3,})\\s*");
    private static final Pattern NUMBERED_TITLE = Pattern.compile(
            "(?:(?:section|article|part)\\s+)?(?:\\d{1,2}|[IVX]{1,5})(?:\\.\\d{1,2})*[.):]?\\s+\\p{Lu}.{2,70}[^.;:,]",
            Pattern.CASE_INSENSITIVE);
    private static final int MARGIN = 50;
    private static final int LONGEST_HEADING = 80;

    private PlainText() {}

    static String html(String text) {
        Element body = Document.createShell("").body();
        for (String paragraph : EMPTY_LINES.split(text.strip().replace('\f', '\n'))) {
            append(body, paragraph.lines().filter(line -> !line.isBlank()).toList());
        }
        return body.html();
    }

    private static void append(Element body, List<String> lines) {
        boolean underlined =
                lines.size() == 2 && UNDERLINE.matcher(lines.get(1)).matches();
        if (lines.isEmpty()
                || lines.size() == 1 && UNDERLINE.matcher(lines.get(0)).matches()) {
            return;
        }
        if (underlined || lines.size() == 1 && isTitle(lines.get(0).strip())) {
            body.appendElement("h2").text(lines.get(0).strip());
        } else if (BULLET.matcher(lines.get(0)).matches()) {
            appendList(body.appendElement("ul"), lines);
        } else {
            appendLines(body.appendElement("p"), lines);
        }
    }

    private static boolean isTitle(String line) {
        boolean capitals = line.equals(line.toUpperCase(java.util.Locale.ROOT))
                && line.chars().filter(Character::isLetter).count() > 3;
        return line.length() <= LONGEST_HEADING
                && (capitals && !line.endsWith(".")
                        || NUMBERED_TITLE.matcher(line).matches());
    }

    private static void appendList(Element list, List<String> lines) {
        Element entry = list;
        for (String line : lines) {
            boolean begins = BULLET.matcher(line).matches();
            entry = begins ? list.appendElement("li") : entry;
            entry.appendText((begins ? line.strip().substring(1) : line).strip() + ' ');
        }
    }

    private static void appendLines(Element paragraph, List<String> lines) {
        boolean wrapped = lines.stream()
                .limit(lines.size() - 1L)
                .allMatch(line -> line.strip().length() >= MARGIN);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !wrapped) {
                paragraph.appendElement("br");
            }
            paragraph.appendText(lines.get(i).strip() + ' ');
        }
    }
}
