package dev.greenlight.reports.cli;

import dev.greenlight.reports.Look;

/** Finds out what the terminal can show: {@code NO_COLOR}, {@code TERM} and {@code COLUMNS} are honoured. */
final class Terminal {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;

    private Terminal() {}

    static Look of(World world) {
        boolean plain = !world.terminal()
                || !world.variable("NO_COLOR").isEmpty()
                || world.variable("TERM").equals("dumb");
        return new Look(width(world.variable("COLUMNS")), !plain);
    }

    private static int width(String columns) {
        boolean digits =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(Character::isDigit);
        int width = digits ? Integer.parseInt(columns) : Look.PLAIN.width();
        return Math.max(NARROWEST, Math.min(WIDEST, width));
    }
}
