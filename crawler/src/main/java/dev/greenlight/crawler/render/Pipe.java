package dev.greenlight.crawler.render;

import com.ruiyun.jvppeteer.api.core.Connection;
import com.ruiyun.jvppeteer.transport.ConnectionTransport;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the browser and we say to each other: messages that end with a zero byte. It breaks off when the browser has said more than a
 * page may cause it to.
 */
final class Pipe implements ConnectionTransport {
    private static final int BUFFER = 1 << 16;
    private static final String TIME_IS_UP = "{\"method\":\"Emulation.virtualTimeBudgetExpired\"";

    private final OutputStream out;
    private final InputStream in;
    private final int limit;
    private final CountDownLatch timeIsUp = new CountDownLatch(1);
    private volatile @Nullable Connection connection;
    private volatile boolean exhausted;

    Pipe(OutputStream out, InputStream in, int limit) {
        this.out = out;
        this.in = new BufferedInputStream(in, BUFFER);
        this.limit = limit;
    }

    /** Whether the browser had to be cut short. */
    boolean isExhausted() {
        return exhausted;
    }

    /** Waits until the page has lived through the time that it was given; whether it has. */
    boolean awaitEndOfTime(long millis) throws InterruptedException {
        return timeIsUp.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Hands on what the browser says, until it falls silent. */
    void listen() {
        try {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            int left = limit;
            for (int next = in.read(); next >= 0 && left-- > 0; next = in.read()) {
                if (next != 0) {
                    message.write(next);
                } else {
                    onMessage(message.toString(StandardCharsets.UTF_8));
                    message.reset();
                }
            }
            exhausted = left < 0;
        } catch (IOException e) {
            // The browser is gone, which the end of the connection tells.
        } finally {
            Connection open = connection;
            if (open != null) {
                open.onClose();
            }
        }
    }

    @Override
    public void onMessage(String message) {
        if (message.startsWith(TIME_IS_UP)) {
            timeIsUp.countDown();
        }
        Connection open = connection;
        if (open != null) {
            open.onMessage(message);
        }
    }

    @Override
    public synchronized void send(String message) {
        try {
            out.write(message.getBytes(StandardCharsets.UTF_8));
            out.write(0);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void setConnection(@Nullable Connection connection) {
        this.connection = connection;
    }

    /** Hangs up; the browser ends then. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
