package dev.greenlight.reports.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The data folder, for commands in which {@code --data} can mean nothing else. */
final class DataFolder implements Home {
    @Option(
            names = {Home.OPTION, "--data"},
            paramLabel = "DIR",
            description = Home.DESCRIPTION)
    private Path folder = Path.of("");

    @Override
    public Path named() {
        return folder;
    }
}
