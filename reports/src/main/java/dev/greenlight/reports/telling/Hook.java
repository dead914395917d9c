package dev.greenlight.reports.telling;

import dev.greenlight.catalog.notice.Courier;
import dev.greenlight.catalog.notice.Digest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Posts JSON to an address on the web.
 *
 * <p>A receiver that has the key checks {@code Greenlight-Signature}: {@code v1=} and the HMAC-SHA256, in hexadecimal, of the value of
 * {@code Greenlight-Timestamp} (seconds since 1970), a dot, and the body. {@code Greenlight-Id} is the same when a digest has to be sent
 * again.
 */
final class Hook implements Courier {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ALGORITHM = "HmacSHA256";

    private final HttpClient client;
    private final Function<Digest, String> form;
    private final Function<String, String> keys;
    private final InstantSource clock;

    /**
     * @param form writes the body
     * @param keys the key under a name; blank where there is none
     */
    Hook(Function<Digest, String> form, Function<String, String> keys, InstantSource clock) {
        this.form = form;
        this.keys = keys;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public void deliver(Digest digest) throws IOException {
        URI address = URI.create(digest.to().to());
        String body = form.apply(digest);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Greenlight-Id", digest.id())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        String key = keys.apply(digest.to().secret());
        if (!key.isEmpty()) sign(request, key, body);
        int status = send(request.build());
        if (status < 200 || status > 299) throw new UndeliveredException(address.getHost(), status);
    }

    private void sign(HttpRequest.Builder request, String key, String body) {
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        request.header("Greenlight-Timestamp", timestamp);
        request.header("Greenlight-Signature", "v1=" + signature(key, timestamp + "." + body));
    }

    static String signature(String key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** A receiver that drips its answer is given up as well. */
    private int send(HttpRequest request) throws IOException {
        var answer = client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            return answer.get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS).statusCode();
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            throw new IOException(request.uri().getHost() + " does not answer", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
