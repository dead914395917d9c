package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An archive whose versions are plain files, each named by its entry's id. */
final class FileArchive implements Archive {
    static final int LARGEST_TEXT = 50_000_000;

    private final Path path;
    private final Files files;
    private final Map<Terms, List<Entry>> histories = new TreeMap<>();

    /** Where the files are. */
    interface Files {
        InputStream open(String id) throws IOException;

        void close() throws IOException;
    }

    FileArchive(Path path, Files files, List<Entry> entries) {
        this.path = path;
        this.files = files;
        entries.stream()
                .sorted(Comparator.comparing(Entry::recordedAt).thenComparing(Entry::id))
                .forEach(entry -> histories
                        .computeIfAbsent(entry.terms(), terms -> new ArrayList<>())
                        .add(entry));
    }

    @Override
    public List<Terms> terms() {
        return List.copyOf(histories.keySet());
    }

    @Override
    public List<Entry> history(Terms terms) {
        return List.copyOf(histories.getOrDefault(terms, List.of()));
    }

    @Override
    public Version read(Entry entry) {
        try (InputStream in = files.open(entry.id())) {
            byte[] bytes = in.readNBytes(LARGEST_TEXT + 1);
            if (bytes.length > LARGEST_TEXT) {
                throw new IOException("larger than " + LARGEST_TEXT + " bytes");
            }
            return Version.of(entry, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNREADABLE, path.resolve(entry.id()), e);
        }
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new ArchiveException(Reason.UNREADABLE, path, e);
        }
    }
}
