package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.archive.ArchiveException.Reason;
import dev.greenlight.crawler.fetch.AddressGuard;
import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.crawler.fetch.GuardProxy;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.UserAgent;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.transport.http.JDKHttpConnectionFactory;

/**
 * A copy of somebody's archive from the web, for as long as it is open. An address that ends with {@code .zip} or {@code .bundle} is
 * a file; any other is a git repository.
 */
public final class WebCopy implements AutoCloseable {
    private static final long MOST_BYTES = 8L << 30;

    private final Path folder;
    private final Path path;

    private WebCopy(Path folder, Path path) {
        this.folder = folder;
        this.path = path;
    }

    /**
     * Fetches an archive.
     *
     * @param settings who asks, and which addresses may be asked
     * @throws ArchiveException if it cannot be fetched
     */
    public static WebCopy of(URI address, FetchSettings settings) {
        AddressGuard guard = new AddressGuard(settings.surroundings().names(), settings.privateAllowed());
        guard.fault(address).ifPresent(fault -> {
            throw new ArchiveException(Reason.UNREACHABLE, address, fault);
        });
        try (GuardProxy proxy = GuardProxy.open(guard, MOST_BYTES)) {
            return of(address, settings.courtesy().userAgent(), proxy);
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNREACHABLE, address, String.valueOf(e.getMessage()));
        }
    }

    private static WebCopy of(URI address, String userAgent, GuardProxy proxy) throws IOException {
        Path folder = Files.createTempDirectory("greenlight-import");
        WebCopy copy = new WebCopy(folder, folder.resolve("copy"));
        try {
            if (isFile(address)) {
                Download.of(address, copy.path, userAgent, proxy);
            } else {
                UserAgent.set(userAgent);
                HermeticGit.copy(address, copy.path, new Guarded(proxy));
            }
            return copy;
        } catch (IOException | GitAPIException e) {
            copy.close();
            throw new ArchiveException(Reason.UNREACHABLE, address, ArchiveException.root(e) + proxy.refusals());
        }
    }

    private static boolean isFile(URI address) {
        String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
        return path.endsWith(".zip") || path.endsWith(".bundle");
    }

    /** Where the copy lies, to be read like any archive on the disk. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNWRITABLE, folder, e);
        }
    }

    /** Leads git's connections through the proxy. */
    private record Guarded(GuardProxy proxy) implements HttpConnectionFactory {
        @Override
        public HttpConnection create(URL url) throws IOException {
            Proxy way = new Proxy(Proxy.Type.HTTP, proxy.address());
            return new JDKHttpConnectionFactory().create(url, way);
        }

        @Override
        public HttpConnection create(URL url, Proxy passedOver) throws IOException {
            return create(url);
        }
    }
}
