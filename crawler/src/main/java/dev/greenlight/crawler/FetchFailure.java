package dev.greenlight.crawler;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Why a source gave no text this time. What was recorded before stands.
 *
 * @param reason what the caller decides on
 * @param address the source
 * @param detail what was seen, for people
 * @param retryAfter how long the server asks to be left alone
 */
public record FetchFailure(Reason reason, URI address, String detail, Optional<Duration> retryAfter) {
    /** A failure of a server that named no time for the next try. */
    public static FetchFailure of(Reason reason, URI address, String detail) {
        return new FetchFailure(reason, address, detail, Optional.empty());
    }

    /** Kinds of failure, each with the reason code under which an answer becomes {@code not-evaluable}. */
    public enum Reason {
        NAME_NOT_RESOLVED("unreachable", "the host name does not resolve"),
        CONNECTION_FAILED("unreachable", "the server cannot be reached"),
        TIMED_OUT("unreachable", "the server did not answer in time"),
        TLS_FAILED("unreachable", "no trustworthy encrypted connection"),
        SERVER_ERROR("unreachable", "the server reports an error of its own"),
        TOO_MANY_REDIRECTS("unreachable", "the address redirects in circles"),
        INCOMPLETE("unreachable", "the answer broke off"),
        NOT_FOUND("not-found", "the page is gone"),
        REFUSED("blocked", "the server refuses access"),
        RATE_LIMITED("blocked", "the server asks for fewer requests"),
        ROBOTS_DISALLOWED("blocked", "the site's robots.txt disallows the page"),
        ADDRESS_BLOCKED("blocked", "the address leads into a private network"),
        LOGIN_WALL("behind-login", "a log-in stands before the text"),
        BOT_WALL("wall-page", "a bot check stands before the text"),
        COOKIE_WALL("wall-page", "a cookie screen stands before the text"),
        ERROR_PAGE("wall-page", "an error page came with a success status"),
        LANGUAGE_SWITCHED("wall-page", "the page came in another language"),
        TERMS_INDEX("wall-page", "the page lists terms and holds none; declare the addresses that it leads to"),
        EMPTY("empty", "no text came"),
        SCRIPTS_NEEDED("empty", "the text appears only when scripts run"),
        BROWSER_MISSING("empty", "the page needs a browser and none was found"),
        BROWSER_FAILED("unreachable", "the browser could not load the page"),
        SHRUNKEN("empty", "most of the text or of its headings is gone"),
        STRUCTURE_CHANGED("structure-changed", "the declared selectors match nothing"),
        UNSUPPORTED_FORMAT("unsupported-format", "the format cannot be read"),
        TOO_LARGE("unsupported-format", "the answer is larger than allowed");

        private final String code;
        private final String words;

        Reason(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** The reason code of {@code not-evaluable}. */
        public String code() {
            return code;
        }

        /** The kind of failure in words. */
        public String words() {
            return words;
        }
    }

    /** The same failure, of the source that led to it. */
    public FetchFailure at(URI source) {
        return new FetchFailure(reason, source, detail, retryAfter);
    }

    /** One line for people. */
    public String message() {
        return address + ": " + reason.words() + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
