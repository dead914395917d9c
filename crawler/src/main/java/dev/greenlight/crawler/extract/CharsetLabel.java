package dev.greenlight.crawler.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Names of charsets as pages use them: by habit the larger relative is meant, as browsers have it. */
final class CharsetLabel {
    private CharsetLabel() {}

    /** The charset that is meant; empty for a name that nobody knows. */
    static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        String meant = switch (name) {
            case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "ansi", "cp1252" ->
                "windows-1252";
            case "gb2312", "gb_2312-80", "gbk", "x-gbk", "chinese" -> "GB18030";
            case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji" -> "windows-31j";
            case "euc-kr", "ks_c_5601-1987", "korean" -> "x-windows-949";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "tis-620", "iso-8859-11" -> "x-windows-874";
            case "utf8", "unicode-1-1-utf-8" -> "UTF-8";
            case "utf-16", "unicode", "ucs-2" -> "UTF-16LE";
            default -> name;
        };
        try {
            return Charset.isSupported(meant) ? Optional.of(Charset.forName(meant)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** Whether every sequence of bytes is text in this charset, so that decoding proves nothing. */
    static boolean acceptsAnything(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() <= 1 && !charset.equals(StandardCharsets.US_ASCII);
    }
}
