package dev.greenlight.crawler.render;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A browser that runs for one page, with a profile of its own. It is spoken to over a pair of pipes, so that no port is open to others
 * on the machine, and it ends of itself when this program is killed: its pipes close then.
 */
final class BrowserProcess implements AutoCloseable {
    /** What alone can hand over the pipes. */
    static final Path SHELL = Path.of("/bin/sh");

    private static final String PIPES_AS_3_AND_4 = "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1";
    private static final int SECONDS_TO_END = 5;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int MOST_LOOKS = 1000;
    private static final String NO_PAGE = "about:blank";

    /** Headless, quiet, without a way past the proxy, and with none of the calls home that a browser makes of its own accord. */
    private static final List<String> ALWAYS = List.of(
            "--headless",
            "--remote-debugging-pipe",
            "--disable-gpu",
            "--disable-quic",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
            "--proxy-bypass-list=<-loopback>",
            "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
            "--block-new-web-contents",
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
            "--disk-cache-size=1");

    private final Process process;
    private final Path profile;

    private BrowserProcess(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
    }

    static BrowserProcess start(Path program, List<String> arguments) throws IOException {
        Path profile = Files.createTempDirectory("greenlight-browser");
        try {
            return new BrowserProcess(
                    new ProcessBuilder(command(program, profile, arguments))
                            .directory(profile.toFile())
                            .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
                            .start(),
                    profile);
        } catch (IOException e) {
            delete(profile);
            throw e;
        }
    }

    private static List<String> command(Path program, Path profile, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(SHELL.toString(), "-c", PIPES_AS_3_AND_4));
        command.add(program.toAbsolutePath().toString());
        command.addAll(ALWAYS);
        if (isRoot()) {
            command.add("--no-sandbox");
        }
        command.add("--user-data-dir=" + profile);
        command.addAll(arguments);
        command.add(NO_PAGE);
        return command;
    }

    /** The browser refuses to build its sandbox for root. */
    private static boolean isRoot() {
        return ProcessHandle.current().info().user().filter("root"::equals).isPresent();
    }

    /** The pipes to and from the browser. */
    Pipe pipe(int limit) {
        return new Pipe(process.getOutputStream(), process.getInputStream(), limit);
    }

    /** Ends the browser with all that it started, and forgets its profile. */
    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit()
                .orTimeout(SECONDS_TO_END, TimeUnit.SECONDS)
                .exceptionally(late -> process)
                .join();
        for (int looks = 0; looks < MOST_LOOKS && all.stream().anyMatch(BrowserProcess::runs); looks++) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        delete(profile);
    }

    /**
     * What has ended stays among the processes until the system takes note of it, which may be seconds later, but it has no program any
     * more.
     */
    private static boolean runs(ProcessHandle each) {
        return each.isAlive() && each.info().command().isPresent();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) {
                throw e.getCause();
            }
        }
    }
}
