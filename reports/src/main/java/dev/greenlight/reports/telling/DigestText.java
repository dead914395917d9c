package dev.greenlight.reports.telling;

import dev.greenlight.catalog.notice.Digest;
import dev.greenlight.catalog.notice.Message;
import java.util.regex.Pattern;

/** Messages as plain text: the most urgent first, and nothing in it that a mail program or terminal would obey. */
final class DigestText {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+");

    private DigestText() {}

    /** One line that says what it is about. */
    static String subject(Digest digest) {
        Message first = digest.urgentFirst().get(0);
        int others = digest.messages().size() - 1;
        String more = others == 0 ? "" : " (and " + others + " more)";
        return "[Greenlight] " + digest.severity().label() + ": " + line(first.headline()) + more;
    }

    static String body(Digest digest) {
        StringBuilder body = new StringBuilder();
        for (Message message : digest.urgentFirst())
            body.append(message(message)).append('\n');
        return body.append("Digest ")
                .append(digest.id())
                .append(" for ")
                .append(digest.to().name())
                .append('\n')
                .toString();
    }

    static String message(Message message) {
        StringBuilder text = new StringBuilder();
        text.append(message.severity().label())
                .append(": ")
                .append(line(message.headline()))
                .append('\n');
        message.details()
                .forEach(detail -> text.append("  ").append(line(detail)).append('\n'));
        return text.toString();
    }

    static String line(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
