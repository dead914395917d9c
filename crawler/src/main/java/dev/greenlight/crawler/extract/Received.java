package dev.greenlight.crawler.extract;

import java.net.URI;
import java.util.Optional;

/**
 * A page as it came from the web.
 *
 * @param bytes the body, decompressed; not copied, so the caller must leave it alone
 * @param contentType the {@code Content-Type} header as sent
 * @param address where the page was found after all redirects; relative links resolve against it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Received(byte[] bytes, Optional<String> contentType, URI address) {}
