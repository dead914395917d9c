package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** An archive whose versions are plain files, each named by its entry's id. */
final class FileArchive implements Archive {
    static final int LARGEST_TEXT = 50_000_000;

    private final Path path;
    private final Files files;
    private final Histories histories = new Histories();

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
                .forEach(histories::add);
    }

    @Override
    public List<Terms> terms() {
        return histories.terms();
    }

    @Override
    public List<Entry> history(Terms terms) {
        return histories.of(terms);
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
