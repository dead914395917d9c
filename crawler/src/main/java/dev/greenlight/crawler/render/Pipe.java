package dev.greenlight.crawler.render;

import com.ruiyun.jvppeteer.api.core.Connection;
import com.ruiyun.jvppeteer.transport.ConnectionTransport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
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
    private final Semaphore timeIsUp = new Semaphore(0);
    private volatile @Nullable Connection connection;
    private volatile boolean exhausted;

    Pipe(OutputStream out, InputStream in, int limit) {
        this.out = out;
        this.in = in;
        this.limit = limit;
    }

    /** Whether the browser had to be cut short. */
    boolean isExhausted() {
        return exhausted;
    }

    /** Waits until the page has lived through the time that it was given last; whether it has. */
    boolean awaitEndOfTime(long millis) throws InterruptedException {
        return timeIsUp.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }

    /** Begins to wait anew. */
    void forgetEndOfTime() {
        timeIsUp.drainPermits();
    }

    /** Hands on what the browser says, until it falls silent. */
    void listen() {
        try {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            byte[] heard = new byte[BUFFER];
            int left = limit;
            for (int count = in.read(heard); count >= 0 && left >= 0; count = in.read(heard)) {
                left -= count;
                hear(heard, count, message);
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

    private void hear(byte[] heard, int count, ByteArrayOutputStream message) {
        int from = 0;
        for (int i = 0; i < count; i++) {
            if (heard[i] == 0) {
                message.write(heard, from, i - from);
                onMessage(message.toString(StandardCharsets.UTF_8));
                message.reset();
                from = i + 1;
            }
        }
        message.write(heard, from, count - from);
    }

    @Override
    public void onMessage(String message) {
        if (message.startsWith(TIME_IS_UP)) {
            timeIsUp.release();
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
