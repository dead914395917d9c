package dev.greenlight.crawler.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Collects one answer; stops at the size limit, and where a large answer finds no place in memory. Few threads read all answers, so that
 * one for which memory runs out must not end the thread.
 */
final class AnswerReader implements AsyncResponseConsumer<Answer> {
    private final int limit;
    private final boolean cutAtLimit;
    private final LargeAnswers.Place place;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int status;
    private @Nullable FutureCallback<Answer> callback;

    /** @param cutAtLimit whether what exceeds the limit is dropped; otherwise it is an error */
    AnswerReader(int limit, boolean cutAtLimit, LargeAnswers.Place place) {
        this.limit = limit;
        this.cutAtLimit = cutAtLimit;
        this.place = place;
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {}

    @Override
    public void consumeResponse(
            HttpResponse response, @Nullable EntityDetails entity, HttpContext context, FutureCallback<Answer> done)
            throws IOException {
        status = response.getCode();
        for (Header header : response.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            headers.merge(
                    name,
                    String.valueOf(header.getValue()),
                    (first, next) -> name.equals("content-encoding") ? first + "," + next : first);
        }
        callback = done;
        if (entity == null) {
            complete();
        }
    }

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        channel.update(Integer.MAX_VALUE);
    }

    @Override
    public void consume(ByteBuffer source) throws IOException {
        int room = limit - body.size();
        if (source.remaining() > room && !cutAtLimit) {
            throw new TooLargeException(limit);
        }
        if (body.size() + source.remaining() > LargeAnswers.SMALL && !place.takeIfFree()) {
            throw new CrowdedException();
        }
        keep(source, Math.min(room, source.remaining()));
    }

    private void keep(ByteBuffer source, int count) throws CrowdedException {
        try {
            byte[] bytes = new byte[count];
            source.get(bytes);
            source.position(source.limit());
            body.writeBytes(bytes);
        } catch (OutOfMemoryError e) {
            throw new CrowdedException();
        }
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) throws IOException {
        complete();
    }

    private void complete() throws CrowdedException {
        if (callback != null) {
            callback.completed(new Answer(status, headers, bytes()));
        }
    }

    private byte[] bytes() throws CrowdedException {
        try {
            return body.toByteArray();
        } catch (OutOfMemoryError e) {
            throw new CrowdedException();
        }
    }

    @Override
    public void failed(Exception cause) {}

    @Override
    public void releaseResources() {}
}
