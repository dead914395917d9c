package dev.greenlight.crawler.fetch;

import java.io.IOException;

/** A content encoding that was not asked for. */
final class UnknownEncodingException extends IOException {
    private static final long serialVersionUID = 1L;

    UnknownEncodingException(String encoding) {
        super("content encoding " + encoding + "; accepted are gzip, deflate and br");
    }
}
