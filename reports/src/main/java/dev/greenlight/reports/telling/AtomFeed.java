package dev.greenlight.reports.telling;

import dev.greenlight.catalog.notice.Message;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Messages as an Atom feed. The same messages give the same bytes. */
public final class AtomFeed {
    private AtomFeed() {}

    /**
     * Writes a feed.
     *
     * @param id names the feed for good, such as {@code tool:larkspur}
     * @param title for people
     * @param messages the latest first
     */
    public static String of(String id, String title, List<Message> messages) {
        Instant updated = messages.stream()
                .map(Message::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        StringBuilder feed = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                """);
        element(feed, "id", "urn:greenlight:" + id);
        element(feed, "title", title);
        element(feed, "updated", updated.toString());
        feed.append("<author><name>Greenlight</name></author>\n");
        messages.forEach(message -> entry(feed, message));
        return feed.append("</feed>\n").toString();
    }

    private static void entry(StringBuilder feed, Message message) {
        feed.append("<entry>\n");
        element(feed, "id", "urn:uuid:" + message.id());
        element(feed, "title", message.headline());
        element(feed, "updated", message.at().toString());
        feed.append("<category term=\"").append(message.severity().label()).append("\"/>\n");
        feed.append("<category term=\"").append(message.kind().label()).append("\"/>\n");
        message.whose()
                .ifPresent(whose -> feed.append("<category scheme=\"urn:greenlight:whose\" term=\"")
                        .append(whose.label())
                        .append("\"/>\n"));
        element(feed, "content", String.join("\n", message.details()));
        feed.append("</entry>\n");
    }

    private static void element(StringBuilder feed, String name, String text) {
        feed.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** Characters that XML cannot hold are left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(AtomFeed::isXml).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\n'
                || c == '\t'
                || c >= 0x20 && c <= 0xD7FF && c != 0x7F
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
