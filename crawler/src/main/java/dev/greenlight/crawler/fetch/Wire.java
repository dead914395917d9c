package dev.greenlight.crawler.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.async.methods.SimpleRequestProducer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorShutdownException;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends single requests; follows nothing, retries nothing, decodes nothing. HTTP/2 where the server speaks it over TLS. A client of which
 * a thread has ended, as it does where somebody takes all memory, is replaced.
 */
final class Wire implements AutoCloseable {
    private static final int CONNECTIONS = 256;

    private final Supplier<CloseableHttpAsyncClient> clients;
    private final Deque<CloseableHttpAsyncClient> started = new ArrayDeque<>();

    /** @param trust whose certificates count */
    Wire(AddressGuard guard, Courtesy courtesy, Duration deadline, SSLContext trust) {
        Timeout timeout = Timeout.of(deadline);
        clients = () -> client(guard, courtesy, timeout, trust);
        started.push(clients.get());
    }

    private static CloseableHttpAsyncClient client(
            AddressGuard guard, Courtesy courtesy, Timeout timeout, SSLContext trust) {
        CloseableHttpAsyncClient client = HttpAsyncClients.custom()
                .setConnectionManager(connections(guard, courtesy.connectionsPerHost(), timeout, trust))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout)
                        .setResponseTimeout(timeout)
                        .build())
                .setUserAgent(courtesy.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
        client.start();
        return client;
    }

    private synchronized CloseableHttpAsyncClient client() {
        return started.element();
    }

    private synchronized void replace(CloseableHttpAsyncClient dead) {
        if (started.element() == dead) {
            started.push(clients.get());
        }
    }

    private static AsyncClientConnectionManager connections(
            AddressGuard guard, int perHost, Timeout timeout, SSLContext trust) {
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedNames(guard))
                .setTlsStrategy(new DefaultClientTlsStrategy(trust))
                .setMaxConnPerRoute(perHost)
                .setMaxConnTotal(CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .build();
    }

    /** One request, as part of an errand; sent again if its answer had to be dropped for want of memory. */
    Answer send(URI address, Map<String, String> headers, Errand errand) throws IOException {
        try {
            return sendOnce(address, headers, errand);
        } catch (CrowdedException e) {
            errand.place().take();
            return sendOnce(address, headers, errand);
        }
    }

    private Answer sendOnce(URI address, Map<String, String> headers, Errand errand) throws IOException {
        CloseableHttpAsyncClient client = client();
        SimpleHttpRequest request = SimpleRequestBuilder.get(address).build();
        headers.forEach(request::addHeader);
        long start = System.nanoTime();
        Future<Answer> future =
                client.execute(SimpleRequestProducer.create(request), errand.reader(), errand.cookies(), null);
        try {
            return future.get(errand.timeLeft().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new InterruptedIOException("no complete answer within the time allowed");
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the crawl was stopped");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOReactorShutdownException) {
                replace(client);
                throw new CrowdedException();
            }
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } finally {
            errand.spend(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    @Override
    public synchronized void close() {
        started.forEach(client -> client.close(CloseMode.IMMEDIATE));
    }

    private record GuardedNames(AddressGuard guard) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return guard.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
