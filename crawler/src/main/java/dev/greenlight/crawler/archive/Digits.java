package dev.greenlight.crawler.archive;

/**
 * Writes a hash in groups of four digits, since readers of this layout take every longer run of hexadecimal digits in a
 * message for the id of a snapshot.
 */
final class Digits {
    private Digits() {}

    static String grouped(String hash) {
        return hash.replaceAll("(.{4})(?!$)", "$1-");
    }
}
