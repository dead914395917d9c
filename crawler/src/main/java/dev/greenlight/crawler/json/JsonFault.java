package dev.greenlight.crawler.json;

/** Text that is not JSON, or exceeds the limits of what is read. */
public final class JsonFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Json.Spot at;

    JsonFault(Json.Spot at, String message, Exception cause) {
        super(message, cause);
        this.at = at;
    }

    /** Where reading ended. */
    public Json.Spot at() {
        return at;
    }
}
