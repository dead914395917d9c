package dev.greenlight.reports.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What a command takes from its surroundings.
 *
 * @param out where results go
 * @param err where progress and problems go
 * @param environment variables of the process
 * @param clock tells the time
 * @param terminal whether a person is looking at standard error
 */
public record World(
        PrintStream out, PrintStream err, Map<String, String> environment, InstantSource clock, boolean terminal) {
    private static final int BUFFER = 1 << 16;

    /** The process's own. */
    static World ofTheProcess() {
        return new World(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.getenv(),
                InstantSource.system(),
                System.console() != null);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        var buffered = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
        return new PrintStream(buffered, false, StandardCharsets.UTF_8);
    }

    LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** A variable's value; blank where it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** The folder where archive and own files lie unless a command says otherwise. */
    Path home() {
        return variable("GREENLIGHT_HOME").isBlank()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".greenlight")
                : Path.of(variable("GREENLIGHT_HOME"));
    }

    /** One line about something that went wrong. */
    void problem(String message) {
        out.flush();
        err.println("greenlight: " + message);
        err.flush();
    }

    /** One line about what is going on. */
    void note(String message) {
        err.println(message);
        err.flush();
    }
}
