package dev.greenlight.reports.cli;

/** The exit codes, which people script against. */
final class Exit {
    /** Done, and nothing got worse. */
    static final int DONE = 0;
    /** The request itself is wrong. */
    static final int USAGE = 1;
    /** Some sources or inputs failed; the rest is done. */
    static final int PARTLY = 2;
    /** A gate fell or a rating got worse. */
    static final int WORSE = 3;

    private Exit() {}

    /** The code after some inputs failed. */
    static int after(boolean failures) {
        return failures ? PARTLY : DONE;
    }
}
