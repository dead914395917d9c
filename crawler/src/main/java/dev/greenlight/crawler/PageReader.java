package dev.greenlight.crawler;

import dev.greenlight.crawler.extract.Extraction;
import dev.greenlight.crawler.extract.Extraction.NotExtracted;
import dev.greenlight.crawler.extract.Extractor;
import dev.greenlight.crawler.extract.Received;
import java.util.concurrent.Semaphore;

/**
 * Extracts text, on as many threads at a time as there are cores: a page takes memory while it is read. A page that breaks the
 * extraction, which should not be possible, is a page without text and stops nothing else.
 */
final class PageReader {
    private final Extractor extractor = new Extractor();
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

    Extraction read(Snapshot snapshot, Source source) {
        Exchange exchange = snapshot.exchange();
        cores.acquireUninterruptibly();
        try {
            return extractor.extract(
                    new Received(snapshot.bytes(), exchange.header("content-type"), exchange.location()), source);
        } catch (RuntimeException | StackOverflowError e) {
            return new NotExtracted(Extraction.Reason.UNSUPPORTED_FORMAT, "reading the page broke our program: " + e);
        } finally {
            cores.release();
        }
    }
}
