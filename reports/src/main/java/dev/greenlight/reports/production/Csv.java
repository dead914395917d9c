package dev.greenlight.reports.production;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, with commas, or semicolons where the first line has no comma. */
final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private Csv(String text) {
        this.text = text;
        String first = text.lines().findFirst().orElse("");
        this.separator = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    static List<List<String>> rows(Path file) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return new Csv(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text).rows();
        } catch (CharacterCodingException e) {
            throw new ToolList.NotAList(file, "is not valid UTF-8. Accepted: CSV saved as UTF-8, or XLSX");
        }
    }

    private List<List<String>> rows() {
        int at = 0;
        while (at < text.length()) at = text.charAt(at) == '"' && cell.isEmpty() ? quoted(at + 1) : plain(at);
        if (!cell.isEmpty() || !row.isEmpty()) endRow();
        return rows;
    }

    private int plain(int at) {
        char c = text.charAt(at);
        if (c == separator) endCell();
        else if (c == '\n') endRow();
        else if (c != '\r') cell.append(c);
        return at + 1;
    }

    private int quoted(int from) {
        int at = from;
        while (at < text.length()) {
            boolean quote = text.charAt(at) == '"';
            boolean doubled = quote && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (quote && !doubled) return at + 1;
            cell.append(text.charAt(at));
            at += doubled ? 2 : 1;
        }
        return at;
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
