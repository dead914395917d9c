package dev.greenlight.crawler.fetch;

import java.util.Map;
import java.util.Optional;

/**
 * A server's answer to one request.
 *
 * @param headers by lower-case name; of several of one name, the first, but content encodings joined
 * @param body as sent, content encodings still on
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, Map<String, String> headers, byte[] body) {
    /** No answer yet. */
    static final Answer NONE = new Answer(0, Map.of(), new byte[0]);

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> headers.containsKey("location");
            default -> false;
        };
    }
}
