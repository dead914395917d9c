package dev.greenlight.reports.bundle;

import dev.greenlight.crawler.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The files of an evidence bundle, by their names. */
public final class Bundle {
    static final String SCHEMA = "greenlight-bundle-1";
    static final String MANIFEST = "manifest.json";
    static final String REPORT = "report.json";
    private static final LocalDateTime ONE_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** Adds a file; one that is there already is replaced. */
    public Bundle with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** Adds a text. */
    public Bundle with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a text that was read, under its hash. */
    public Bundle withTerms(String markdown) {
        byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
        return with("terms/" + Sha256.of(bytes) + ".md", bytes);
    }

    /** The ZIP: equal files, equal bytes. */
    public byte[] zip() {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(MANIFEST, manifest());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(all, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] manifest() {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode manifest = mapper.createObjectNode();
        manifest.put("schema", SCHEMA);
        ObjectNode hashes = manifest.putObject("files");
        files.forEach((name, content) -> hashes.put(name, Sha256.of(content)));
        return (mapper.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(SortedMap<String, byte[]> all, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ONE_DATE);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
