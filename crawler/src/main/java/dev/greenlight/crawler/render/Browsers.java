package dev.greenlight.crawler.render;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for a browser: the one that {@code GREENLIGHT_BROWSER} names, else the first of the usual names on the path. */
final class Browsers {
    private static final String NAMED = "GREENLIGHT_BROWSER";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge");
    private static final List<String> ELSEWHERE = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private Browsers() {}

    static Optional<Path> find(Map<String, String> environment) {
        String named = environment.getOrDefault(NAMED, "");
        Stream<String> candidates =
                named.isEmpty() ? Stream.concat(onPath(environment), ELSEWHERE.stream()) : Stream.of(named);
        return candidates.flatMap(Browsers::path).filter(Files::isExecutable).findFirst();
    }

    private static Stream<String> onPath(Map<String, String> environment) {
        String separator = Pattern.quote(File.pathSeparator);
        List<String> folders =
                Arrays.asList(environment.getOrDefault("PATH", "").split(separator));
        return NAMES.stream().flatMap(name -> folders.stream().map(folder -> folder + "/" + name));
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}
