package dev.greenlight.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.archive.OwnArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {
    private static final Terms TERMS = new Terms("Tool", "Imprint");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void machineSetUpElsewhereRecordsTheSameBytes(@TempDir Path here, @TempDir Path there) throws IOException {
        try (Site site = Site.open()) {
            site.on(
                    "/TERMS",
                    (request, out) -> out.write(Site.answer(
                            200,
                            "CONTENT-TYPE: TEXT/HTML\r\nETAG: \"I\"",
                            CrawlerTest.page("IN WITNESS WHEREOF. " + CrawlerTest.PROSE))));
            String recordedHere = crawl(site, here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(crawl(site, there)).isEqualTo(recordedHere);
        }
    }

    /** The commit's id, which covers text, date, cause and the page it was read from. */
    private static String crawl(Site site, Path folder) {
        CrawlSettings settings = CrawlSettings.withoutBrowser(TestSettings.hasty(new TurningClock()));
        try (OwnArchive archive = OwnArchive.open(folder);
                Crawler crawler = new Crawler(archive, settings)) {
            crawler.crawl(new Declaration(TERMS, List.of(Source.of(site.address("/TERMS")))));
            return archive.latest(TERMS).orElseThrow().id();
        }
    }
}
