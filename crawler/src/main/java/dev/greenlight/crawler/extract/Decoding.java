package dev.greenlight.crawler.extract;

import dev.greenlight.crawler.extract.Extraction.Remark;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page. A byte order mark decides; then what the header says, then what the page says of itself, each only as
 * far as the bytes bear it out; then what the bytes look like.
 */
record Decoding(String text, Optional<Remark> remark) {
    private static final char REPLACEMENT = '\ufffd';
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?|<\\?xml\\s[^>]{0,80}?encoding\\s*=\\s*[\"'])\\s*([\\w.:-]{1,40})");

    static Decoding of(byte[] bytes, Optional<String> header) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return new Decoding(text.startsWith("\ufeff") ? text.substring(1) : text, Optional.empty());
        }
        Optional<String> declared = declared(bytes);
        Optional<Charset> named = header.flatMap(CharsetLabel::charset)
                .or(() -> declared.flatMap(CharsetLabel::charset).map(Decoding::asciiBased));
        String label = header.or(() -> declared).orElse("");
        boolean guessed = named.isEmpty() && !isAscii(bytes)
                || !label.isEmpty() && CharsetLabel.charset(label).isEmpty();
        Optional<Remark> remark = guessed ? Optional.of(Remark.CHARSET_GUESSED) : Optional.empty();
        return named.flatMap(charset -> decode(bytes, charset))
                .map(text -> new Decoding(text, remark))
                .orElseGet(() -> detected(bytes, named, remark));
    }

    /** The text where every byte of it is text in this charset, and nothing speaks for another. */
    private static Optional<String> decode(byte[] bytes, Charset charset) {
        boolean proves = !CharsetLabel.acceptsAnything(charset) || isAscii(bytes);
        return proves || strictly(bytes, StandardCharsets.UTF_8).isEmpty()
                ? strictly(bytes, charset)
                : Optional.empty();
    }

    private static Decoding detected(byte[] bytes, Optional<Charset> named, Optional<Remark> remark) {
        Charset likely = named.filter(
                        charset -> strictly(bytes, StandardCharsets.UTF_8).isEmpty())
                .filter(charset -> isMostly(bytes, charset))
                .orElseGet(() -> Detection.charset(bytes));
        return new Decoding(
                new String(bytes, likely),
                named.map(any -> Remark.CHARSET_REPAIRED).or(() -> remark));
    }

    private static Optional<Charset> byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static Optional<String> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A page whose declaration could be read byte by byte is not UTF-16, whatever it says. */
    private static Charset asciiBased(Charset charset) {
        return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    /** The text where every byte of it is text in this charset. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : withReplacements(bytes, charset);
    }

    /** Text that holds the mark of a broken character, which somebody may have written down as such. */
    private static Optional<String> withReplacements(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether a few bytes are broken in a text that is otherwise in this charset. */
    static boolean isMostly(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long foreign = text.chars().filter(c -> c > 127 && c != REPLACEMENT).count();
        return broken > 0 && broken * 4 < foreign;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
