package dev.greenlight.reports.web;

import java.nio.charset.StandardCharsets;

/** What goes back over the wire. */
record Answer(int status, String type, byte[] body) {
    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json; charset=utf-8";
    static final String ATOM = "application/atom+xml; charset=utf-8";
    static final String TEXT = "text/plain; charset=utf-8";

    static Answer ok(String type, String body) {
        return new Answer(200, type, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer fault(int status, String words) {
        return new Answer(status, TEXT, (words + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
