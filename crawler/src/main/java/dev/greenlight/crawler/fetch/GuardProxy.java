package dev.greenlight.crawler.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The only way out for what makes connections of its own, such as a browser: a proxy on loopback that resolves every host itself,
 * connects to none that the guard forbids, and stops for good when too much has been loaded.
 */
public final class GuardProxy implements AutoCloseable {
    private static final int CONNECT_MILLIS = 10_000;
    private static final int IDLE_MILLIS = 30_000;
    private static final int CHUNK = 1 << 14;

    private final ServerSocket socket;
    private final AddressGuard guard;
    private final AtomicLong bytesLeft;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Set<String> refused = new TreeSet<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "guard-proxy");
        thread.setDaemon(true);
        return thread;
    });

    private GuardProxy(ServerSocket socket, AddressGuard guard, long bytes) {
        this.socket = socket;
        this.guard = guard;
        this.bytesLeft = new AtomicLong(bytes);
    }

    /** @param bytes how much may be loaded through it in all */
    public static GuardProxy open(AddressGuard guard, long bytes) throws IOException {
        GuardProxy proxy = new GuardProxy(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), guard, bytes);
        proxy.threads.execute(proxy::accept);
        return proxy;
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** Whether more was loaded than is allowed. */
    public boolean isExhausted() {
        return bytesLeft.get() < 0;
    }

    /** The hosts that were refused, in words; empty if there were none. */
    public String refusals() {
        synchronized (refused) {
            return refused.isEmpty() ? "" : "; refused were " + String.join(", ", refused);
        }
    }

    /** Whether the host of an address was refused. */
    public boolean hasRefused(URI address) {
        synchronized (refused) {
            return refused.contains(String.valueOf(address.getHost()));
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket browser = socket.accept();
                open.add(browser);
                threads.execute(() -> serve(browser));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket browser) {
        try (browser) {
            browser.setSoTimeout(IDLE_MILLIS);
            Optional<ProxyRequest> request = ProxyRequest.read(browser.getInputStream());
            if (request.isPresent()) {
                forward(browser, request.get());
            }
        } catch (IOException e) {
            // One side hung up; the browser sees a closed connection.
        } finally {
            open.remove(browser);
        }
    }

    private void forward(Socket browser, ProxyRequest request) throws IOException {
        Optional<InetAddress> address = allowed(request.address());
        if (address.isEmpty()) {
            browser.getOutputStream().write(ProxyRequest.FORBIDDEN);
            return;
        }
        try (Socket server = new Socket()) {
            open.add(server);
            server.connect(new InetSocketAddress(address.get(), request.port()), CONNECT_MILLIS);
            server.setSoTimeout(IDLE_MILLIS);
            OutputStream first = request.isTunnel() ? browser.getOutputStream() : server.getOutputStream();
            first.write(request.opening());
            threads.execute(() -> pump(browser, server));
            copy(server.getInputStream(), browser.getOutputStream());
            open.remove(server);
        }
    }

    private Optional<InetAddress> allowed(URI address) {
        try {
            if (guard.fault(address).isEmpty()) {
                return Optional.of(guard.resolve(unbracketed(address.getHost()))[0]);
            }
        } catch (IOException e) {
            // Named below, like every other host that is not asked.
        }
        if (!String.valueOf(address.getHost()).endsWith(".invalid")) {
            refuse(address);
        }
        return Optional.empty();
    }

    private void refuse(URI address) {
        synchronized (refused) {
            refused.add(String.valueOf(address.getHost()));
        }
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** What the browser sends on; its end is not the end of the answer. */
    private static void pump(Socket browser, Socket server) {
        try {
            browser.getInputStream().transferTo(server.getOutputStream());
            server.shutdownOutput();
        } catch (IOException e) {
            // The other direction notices.
        }
    }

    private void copy(InputStream from, OutputStream to) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
            if (bytesLeft.addAndGet(-read) < 0) {
                close();
                return;
            }
            to.write(chunk, 0, read);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket each : open) {
            each.close();
        }
        threads.shutdownNow();
    }
}
