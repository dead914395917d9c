package dev.greenlight.crawler.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * One run of the browser, with a profile of its own that is gone afterwards.
 *
 * @param end how it ended
 * @param exitCode its exit code, if it finished
 * @param output what it printed
 */
@SuppressWarnings("ArrayRecordComponent")
record BrowserRun(End end, int exitCode, byte[] output) {
    /** Headless, quiet, and with none of the calls home that a browser makes of its own accord. */
    private static final List<String> ALWAYS = List.of(
            "--headless",
            "--disable-gpu",
            "--disable-quic",
            "--disable-extensions",
            "--disable-default-apps",
            "--disable-component-update",
            "--disable-background-networking",
            "--disable-sync",
            "--disable-domain-reliability",
            "--disable-component-extensions-with-background-pages",
            "--disable-client-side-phishing-detection",
            "--disable-field-trial-config",
            "--disable-features=PreconnectToSearch,OptimizationHints,MediaRouter,Translate,NetworkTimeServiceQuerying",
            "--gaia-url=http://nowhere.invalid/",
            "--google-url=http://nowhere.invalid/",
            "--google-base-url=http://nowhere.invalid/",
            "--no-default-browser-check",
            "--no-first-run",
            "--no-pings",
            "--mute-audio",
            "--blink-settings=imagesEnabled=false",
            "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
            "--disk-cache-size=1");

    /** How a run ended. */
    enum End {
        FINISHED,
        TIMED_OUT,
        TOO_LARGE
    }

    static BrowserRun of(Path program, List<String> arguments, Duration deadline, int limit) throws IOException {
        Path profile = Files.createTempDirectory("greenlight-browser");
        try {
            Process process = start(program, profile, arguments);
            try {
                return await(process, deadline, limit);
            } finally {
                kill(process);
            }
        } finally {
            delete(profile);
        }
    }

    private static Process start(Path program, Path profile, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(ALWAYS);
        if (isRoot()) {
            command.add("--no-sandbox");
        }
        command.add("--user-data-dir=" + profile);
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.createFile(profile.resolve("nothing")).toFile()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The browser refuses to build its sandbox for root. */
    private static boolean isRoot() {
        return ProcessHandle.current().info().user().filter("root"::equals).isPresent();
    }

    private static BrowserRun await(Process process, Duration deadline, int limit) throws IOException {
        FutureTask<byte[]> reading =
                new FutureTask<>(() -> process.getInputStream().readNBytes(limit + 1));
        Thread reader = new Thread(reading, "browser-output");
        reader.setDaemon(true);
        reader.start();
        try {
            byte[] output = reading.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            boolean tooLarge = output.length > limit;
            boolean ended = !tooLarge && process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS);
            return tooLarge
                    ? new BrowserRun(End.TOO_LARGE, 0, new byte[0])
                    : new BrowserRun(ended ? End.FINISHED : End.TIMED_OUT, ended ? process.exitValue() : 0, output);
        } catch (TimeoutException e) {
            return new BrowserRun(End.TIMED_OUT, 0, new byte[0]);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new BrowserRun(End.TIMED_OUT, 0, new byte[0]);
        }
    }

    private static void kill(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(child -> child.onExit()
                .orTimeout(2, TimeUnit.SECONDS)
                .exceptionally(late -> child)
                .join());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
