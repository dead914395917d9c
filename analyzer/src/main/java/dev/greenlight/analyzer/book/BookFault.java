package dev.greenlight.analyzer.book;

/**
 * Something in a criterion's file that the loader cannot accept.
 *
 * @param file the file's name
 * @param line counted from 1
 * @param message what is wrong and what would be accepted
 */
public record BookFault(String file, int line, String message) implements Comparable<BookFault> {
    @Override
    public int compareTo(BookFault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
