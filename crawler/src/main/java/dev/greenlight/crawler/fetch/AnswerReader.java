package dev.greenlight.crawler.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.async.methods.AbstractBinResponseConsumer;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/** Collects one answer and stops at the size limit. */
final class AnswerReader extends AbstractBinResponseConsumer<Answer> {
    private static final int CHUNK = 1 << 16;

    private final int limit;
    private final boolean cutAtLimit;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int status;

    /** @param cutAtLimit whether what exceeds the limit is dropped; otherwise it is an error */
    AnswerReader(int limit, boolean cutAtLimit) {
        this.limit = limit;
        this.cutAtLimit = cutAtLimit;
    }

    @Override
    protected void start(HttpResponse response, ContentType contentType) {
        status = response.getCode();
        for (Header header : response.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            headers.merge(
                    name,
                    String.valueOf(header.getValue()),
                    (first, next) -> name.equals("content-encoding") ? first + "," + next : first);
        }
    }

    @Override
    protected int capacityIncrement() {
        return CHUNK;
    }

    @Override
    protected void data(ByteBuffer source, boolean last) throws IOException {
        int room = limit - body.size();
        if (source.remaining() > room && !cutAtLimit) {
            throw new TooLargeException(limit);
        }
        byte[] bytes = new byte[Math.min(room, source.remaining())];
        source.get(bytes);
        source.position(source.limit());
        body.writeBytes(bytes);
    }

    @Override
    protected Answer buildResult() {
        return new Answer(status, headers, body.toByteArray());
    }

    @Override
    public void releaseResources() {}
}
