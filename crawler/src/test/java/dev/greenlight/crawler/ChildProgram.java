package dev.greenlight.crawler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A main class of the tests in a process of its own, for what cannot be done to the process that tests run in. */
public record ChildProgram(Class<?> main, List<String> options, List<String> arguments) {
    public static ChildProgram of(Class<?> main, String... arguments) {
        return new ChildProgram(main, List.of(), List.of(arguments));
    }

    /** The same with options of the virtual machine. */
    public ChildProgram with(String... more) {
        return new ChildProgram(main, Arrays.asList(more), arguments);
    }

    public Process start() throws IOException {
        return new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What a shell would be told. */
    public List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }
}
