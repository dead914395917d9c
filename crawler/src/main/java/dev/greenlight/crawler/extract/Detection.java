package dev.greenlight.crawler.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Tells a charset from the bytes alone. */
final class Detection {
    private static final int WIDE_WITHIN = 4096;
    private static final int LOOKED_AT = 1 << 19;

    private Detection() {}

    static Charset charset(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        Charset utf8 = StandardCharsets.UTF_8;
        if (Decoding.strictly(bytes, utf8).isPresent() || Decoding.isMostly(bytes, utf8)) {
            return utf8;
        }
        Charset western = CharsetLabel.charset("windows-1252").orElse(StandardCharsets.ISO_8859_1);
        return standAlone(bytes) ? western : detected(bytes).orElse(western);
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(CharsetLabel::charset);
    }

    /** UTF-16 without a mark: every other byte of Western markup is zero. */
    private static Optional<Charset> wide(byte[] bytes) {
        int looked = Math.min(bytes.length, WIDE_WITHIN) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (looked < 4 || Math.max(even, odd) * 5 < looked) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /** Letters beyond ASCII stand alone among others in Western languages, and in a row elsewhere. */
    private static boolean standAlone(byte[] bytes) {
        int alone = 0;
        int inRow = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean neighbour = i > 0 && bytes[i - 1] < 0 || i + 1 < bytes.length && bytes[i + 1] < 0;
            alone += bytes[i] < 0 && !neighbour ? 1 : 0;
            inRow += bytes[i] < 0 && neighbour ? 1 : 0;
        }
        return alone > inRow;
    }
}
