package dev.greenlight.crawler;

/**
 * A page as it was received, before anything was read from it.
 *
 * @param exchange what was asked and answered
 * @param bytes the body, with transfer and content encodings removed; not to be changed
 * @param sha256 hash of the bytes, in lower-case hexadecimal digits
 */
public record Snapshot(Exchange exchange, byte[] bytes, String sha256) {
    /** A snapshot with the hash of its bytes. */
    public static Snapshot of(Exchange exchange, byte[] bytes) {
        return new Snapshot(exchange, bytes, Sha256.of(bytes));
    }

    @Override
    public String toString() {
        return "Snapshot[" + exchange.address() + ", " + bytes.length + " bytes, " + sha256 + "]";
    }
}
