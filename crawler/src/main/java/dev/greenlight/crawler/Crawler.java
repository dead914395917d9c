package dev.greenlight.crawler;

import dev.greenlight.crawler.archive.OwnArchive;
import dev.greenlight.crawler.fetch.Fetcher;
import dev.greenlight.crawler.health.HealthRecords;
import dev.greenlight.crawler.health.TermsHealth;
import dev.greenlight.crawler.render.Renderer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches terms, reads them, and records what changed.
 *
 * <pre>{@code
 * FetchSettings fetching = FetchSettings.of("mailto:terms@studio.example");
 * try (OwnArchive archive = OwnArchive.open(folder);
 *         Crawler crawler = new Crawler(archive, CrawlSettings.of(fetching, System.getenv()))) {
 *     for (Crawl crawl : crawler.crawl(declarations, CrawlListener.NONE)) {
 *         if (crawl instanceof Crawl.Recorded recorded) {
 *             print(recorded.version().markdown());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A page that fails is a value, never an exception, and stops nothing else. An archive that cannot be written is a
 * {@link dev.greenlight.crawler.archive.ArchiveException}; what was recorded until then is recorded.
 */
public final class Crawler implements AutoCloseable {
    private final HealthRecords health;
    private final Fetcher fetcher;
    private final Optional<Renderer> renderer;
    private final Recorder recorder;
    private final Checker checker;
    private final TermsCrawl crawl;
    private final Lanes lanes;

    public Crawler(OwnArchive archive, CrawlSettings settings) {
        var clock = settings.fetching().surroundings().clock();
        PageReader pages = new PageReader();
        Rereader rereader = new Rereader(archive, pages);
        this.health = HealthRecords.of(archive.folder());
        this.fetcher = new Fetcher(settings.fetching());
        this.renderer = settings.renderer();
        this.recorder = new Recorder(archive, rereader, clock);
        SourceReader sources = new SourceReader(fetcher, renderer, new Judge(pages, clock));
        this.checker = new Checker(sources);
        this.crawl = new TermsCrawl(health, sources, rereader, recorder);
        this.lanes = new Lanes(settings.fetching().courtesy().connectionsPerHost());
    }

    /** Crawls one document. */
    public Crawl crawl(Declaration declaration) {
        return crawl.crawl(declaration);
    }

    /**
     * Crawls many documents, different hosts at the same time.
     *
     * @return what came of each, in the order given
     */
    public List<Crawl> crawl(Collection<Declaration> declarations, CrawlListener listener) {
        Progress progress = new Progress(listener, declarations.size());
        lanes.run(declarations, declaration -> progress.done(declaration, crawl.crawl(declaration)));
        return progress.inOrderOf(declarations);
    }

    /**
     * Reads the snapshots of the last version again, without fetching, and records a version if our extraction or the declaration
     * gives another text now.
     */
    public Optional<Version> reread(Declaration declaration) {
        return recorder.upgrade(declaration);
    }

    /** Reads each source of a document twice, without recording anything: what differs between the two would be noise in every crawl. */
    public List<SourceCheck> check(Declaration declaration) {
        return declaration.sources().stream().map(checker::check).toList();
    }

    /** How the sources of a document fare. */
    public TermsHealth health(Terms terms) {
        return health.of(terms);
    }

    @Override
    public void close() {
        fetcher.close();
        renderer.ifPresent(Renderer::close);
    }

    private static final class Progress {
        private final CrawlListener listener;
        private final int all;
        private final Map<Declaration, Crawl> done = new LinkedHashMap<>();

        Progress(CrawlListener listener, int all) {
            this.listener = listener;
            this.all = all;
        }

        synchronized void done(Declaration declaration, Crawl crawl) {
            done.put(declaration, crawl);
            listener.crawled(crawl, done.size(), all);
        }

        synchronized List<Crawl> inOrderOf(Collection<Declaration> declarations) {
            List<Crawl> crawls = new ArrayList<>();
            declarations.forEach(declaration -> crawls.add(done.get(declaration)));
            return crawls;
        }
    }
}
