package dev.greenlight.reports.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** Runs commands as a shell would, with a clock that stands still and a home of its own. */
final class Shell {
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final Path home;

    /** What a command left behind. */
    record Outcome(int code, String out, String err) {}

    Shell(Path home) {
        this.home = home;
    }

    Outcome run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        World world = new World(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("GREENLIGHT_HOME", home.toString()),
                () -> NOW,
                false);
        String[] words = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int code = Greenlight.run(world, words);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
