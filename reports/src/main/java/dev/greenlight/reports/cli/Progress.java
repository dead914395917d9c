package dev.greenlight.reports.cli;

/**
 * How far a long task has come: a bar that is drawn over itself on a terminal, a plain line at every tenth part elsewhere,
 * and none for a task of a few steps.
 */
final class Progress {
    private static final int BAR = 28;
    private static final int TENTHS = 10;

    private final World world;
    private final String task;
    private int tenths;

    Progress(World world, String task) {
        this.world = world;
        this.task = task;
    }

    /**
     * One more step is done. Called by one thread at a time.
     *
     * @param what the step, in words
     */
    void step(String what, int done, int all) {
        if (world.terminal()) draw(what, done, all);
        else mention(done, all);
    }

    private void draw(String what, int done, int all) {
        int full = all == 0 ? BAR : BAR * done / all;
        String bar = "━".repeat(full) + "╌".repeat(BAR - full);
        int room = Math.max(0, Terminal.of(world).width() - BAR - task.length() - 22);
        String shown = what.length() > room ? what.substring(0, room) : what;
        world.err().print("\r\u001B[K" + task + " " + bar + " " + done + "/" + all + " " + shown);
        if (done == all) world.err().print("\r\u001B[K");
        world.err().flush();
    }

    private void mention(int done, int all) {
        int now = all == 0 ? TENTHS : TENTHS * done / all;
        if (now > tenths && all >= 2 * TENTHS) world.note(task + " " + done + " of " + all);
        tenths = now;
    }
}
