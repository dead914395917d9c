package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.Snapshot;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.OwnArchive.Draft;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A run that records until it is killed, and says what it has recorded. */
final class KilledRun {
    static final Terms TERMS = new Terms("Tool", "Terms of Service");

    private static final URI ADDRESS = URI.create("https://vendor.example/terms");
    private static final Instant START = Instant.parse("2026-11-01T12:00:00Z");

    private KilledRun() {}

    public static void main(String[] arguments) {
        try (OwnArchive archive = OwnArchive.open(Path.of(arguments[0]))) {
            int from = archive.history(TERMS).size();
            for (int i = from; i < from + 100_000; i++) {
                System.out.println(record(archive, i));
                System.out.flush();
            }
        }
    }

    static String record(OwnArchive archive, int number) {
        Declaration declaration = new Declaration(TERMS, List.of(Source.of(ADDRESS)));
        Instant at = START.plusSeconds(number);
        Exchange exchange = new Exchange(ADDRESS, List.of(), 200, Map.of(), at, false);
        byte[] page = ("page " + number).getBytes(StandardCharsets.UTF_8);
        String snapshot = archive.keep(declaration, declaration.sources().get(0), Snapshot.of(exchange, page));
        Draft draft = new Draft(TERMS, "text " + number, List.of(snapshot), at);
        return archive.record(draft, Cause.SOURCE_CHANGED).id();
    }
}
