package dev.greenlight.catalog.schedule;

import dev.greenlight.catalog.AuditListener;
import dev.greenlight.catalog.Auditor;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.PlainAnalyzer;
import dev.greenlight.catalog.Versions;
import dev.greenlight.catalog.notice.Digest;
import dev.greenlight.catalog.notice.PostOffice;
import dev.greenlight.catalog.notice.Severity;
import dev.greenlight.catalog.notice.Subscription;
import dev.greenlight.catalog.notice.Subscription.Channel;
import dev.greenlight.catalog.notice.Subscription.Wanted;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.store.StoreAddress;
import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Crawl;
import dev.greenlight.crawler.CrawlListener;
import dev.greenlight.crawler.CrawlSettings;
import dev.greenlight.crawler.Crawler;
import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.crawler.fetch.FetchSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One of several processes that keep watch on the same store; it reads the terms from a server on this machine. */
final class Instance {
    static final String HOOK = "/hook";
    private static final Pace PACE = new Pace(Duration.ofMillis(300), Duration.ofMillis(100), Duration.ofSeconds(1));

    private Instance() {}

    /** @param words address of the store, port of the vendors, folder of the archive, names of the tools */
    public static void main(String[] words) throws IOException, InterruptedException {
        int port = Integer.parseInt(words[1]);
        Catalog catalog = Vendors.catalog(port, words[3].split(","));
        InstantSource clock = InstantSource.system();
        try (Store store = Store.open(StoreAddress.of(words[0]));
                OwnArchive archive = OwnArchive.open(Path.of(words[2]))) {
            Rounds rounds = new Rounds(
                    store,
                    () -> new Roster(catalog, catalog.tools().all()),
                    new Rounds.Reader(tool -> visit(tool, archive, catalog), words[2], "book", clock));
            Subscription desk = new Subscription(
                    "desk",
                    Channel.WEBHOOK,
                    "http://127.0.0.1:" + port + HOOK,
                    "",
                    new Wanted(Set.of(), Set.of(), Severity.NOTE));
            PostOffice post = new PostOffice(store, () -> List.of(desk), Instance::deliver, clock);
            try (Watch watch = new Watch(store, rounds, post, new Watch.Times(PACE, clock))) {
                watch.start();
                System.in.read();
            }
        }
    }

    private static Visit.Visited visit(Tool tool, OwnArchive archive, Catalog catalog) {
        FetchSettings loopback = FetchSettings.forLoopback("test");
        try (Crawler crawler = new Crawler(archive, CrawlSettings.withoutBrowser(loopback))) {
            List<Crawl> crawls = crawler.crawl(tool.declarations(), CrawlListener.NONE);
            Versions versions = Versions.of(
                            archive,
                            InstantSource.system()
                                    .instant()
                                    .atZone(ZoneOffset.UTC)
                                    .toLocalDate())
                    .with(crawler::health);
            return new Visit.Visited(
                    new Auditor(catalog.criteria(), PlainAnalyzer::analyze, 1)
                            .audit(List.of(tool), versions, AuditListener.NONE),
                    crawls.stream()
                            .flatMap(crawl -> crawl.failures().stream())
                            .map(failure -> failure.message())
                            .toList(),
                    Map.of());
        }
    }

    private static void deliver(Digest digest) throws IOException {
        String body = digest.messages().stream()
                .map(message -> message.id() + " " + message.kind() + " " + message.tool())
                .collect(Collectors.joining("\n", digest.id() + "\n", ""));
        HttpRequest request = HttpRequest.newBuilder(URI.create(digest.to().to()))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
