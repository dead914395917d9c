package dev.greenlight.crawler.archive;

/** How this program names itself in what it writes. */
final class Engine {
    static final String NAME = "Greenlight";
    static final String MAIL = "greenlight@localhost";
    static final String TRAILER = "greenlight-";
    static final String VERSION = TRAILER + "0.1.0";

    private Engine() {}
}
