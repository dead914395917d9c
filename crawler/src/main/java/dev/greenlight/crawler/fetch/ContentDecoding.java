package dev.greenlight.crawler.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Takes content encodings off a body, never growing beyond a limit. */
final class ContentDecoding {
    static final String ACCEPTED = "gzip, deflate, br";

    private static final int MOST_LAYERS = 3;

    private ContentDecoding() {}

    static byte[] decode(byte[] body, String contentEncoding, int limit) throws IOException {
        List<String> layers = new ArrayList<>(Arrays.stream(contentEncoding.split(","))
                .map(layer -> layer.strip().toLowerCase(Locale.ROOT))
                .filter(layer -> !layer.isEmpty() && !layer.equals("identity"))
                .toList());
        if (layers.size() > MOST_LAYERS) {
            throw new UnknownEncodingException(contentEncoding);
        }
        Collections.reverse(layers);
        byte[] decoded = body;
        for (String layer : layers) {
            decoded = decoded.length == 0 ? decoded : decodeLayer(decoded, layer, limit);
        }
        return decoded;
    }

    private static byte[] decodeLayer(byte[] body, String encoding, int limit) throws IOException {
        try (InputStream in = open(body, encoding)) {
            byte[] decoded = in.readNBytes(limit + 1);
            if (decoded.length > limit) {
                throw new TooLargeException(limit);
            }
            return decoded;
        }
    }

    private static InputStream open(byte[] body, String encoding) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!hasZlibHeader(body)));
            case "br" -> new BrotliInputStream(in);
            default -> throw new UnknownEncodingException(encoding);
        };
    }

    private static boolean hasZlibHeader(byte[] body) {
        return body.length >= 2 && (body[0] & 0x0f) == 8 && ((body[0] & 0xff) * 256 + (body[1] & 0xff)) % 31 == 0;
    }
}
