package dev.greenlight.crawler;

import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.crawler.fetch.Courtesy;
import dev.greenlight.crawler.fetch.FetchLimits;
import dev.greenlight.crawler.fetch.FetchSettings;
import dev.greenlight.crawler.fetch.Surroundings;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Crawls addresses of one host into a folder, one after the other, and says what came of each. */
final class SmallMemoryRun {
    private SmallMemoryRun() {}

    /** The folder, and then the addresses. */
    public static void main(String[] arguments) {
        List<Declaration> declarations = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            URI address = URI.create(arguments[i]);
            Terms terms = new Terms(address.getPath().substring(1), "Imprint");
            declarations.add(new Declaration(terms, List.of(Source.of(address))));
        }
        Courtesy hasty = Courtesy.none("mailto:test@greenlight.example");
        Courtesy inTurn = new Courtesy(hasty.userAgent(), hasty.robotName(), hasty.delay(), 1, false);
        FetchSettings fetching = new FetchSettings(inTurn, FetchLimits.DEFAULT, true, Surroundings.ofTheMachine());
        try (OwnArchive archive = OwnArchive.open(Path.of(arguments[0]));
                Crawler crawler = new Crawler(archive, CrawlSettings.withoutBrowser(fetching))) {
            crawler.crawl(declarations, CrawlListener.NONE).forEach(crawl -> System.out.println(line(crawl)));
        }
    }

    private static String line(Crawl crawl) {
        String outcome = crawl.failures().isEmpty()
                ? crawl.getClass().getSimpleName()
                : crawl.failures().get(0).reason().name();
        return crawl.terms().tool() + " " + outcome;
    }
}
