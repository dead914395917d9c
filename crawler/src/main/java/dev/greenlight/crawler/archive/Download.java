package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.fetch.GuardProxy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** Fetches a large file to the disk, never holding it in memory. */
final class Download {
    private static final Duration CONNECT = Duration.ofSeconds(30);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int SUCCESS = 200;

    private Download() {}

    static void of(URI address, Path file, String userAgent, GuardProxy proxy) throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .proxy(ProxySelector.of(proxy.address()))
                .followRedirects(Redirect.NORMAL)
                .connectTimeout(CONNECT)
                .build();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("User-Agent", userAgent)
                .build();
        HttpResponse<Path> answer = send(client, request, file);
        if (answer.statusCode() != SUCCESS) {
            throw new IOException("status " + answer.statusCode());
        }
    }

    private static HttpResponse<Path> send(HttpClient client, HttpRequest request, Path file) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofFile(file));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }
}
