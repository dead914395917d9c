package dev.greenlight.analyzer.matching;

/** A signal that cannot be read; the message completes "The signal ...". */
final class SignalException extends Exception {
    private static final long serialVersionUID = 1;

    SignalException(String message) {
        super(message);
    }
}
