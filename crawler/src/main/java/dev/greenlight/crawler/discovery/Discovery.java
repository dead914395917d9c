package dev.greenlight.crawler.discovery;

import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Snapshot;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.discovery.Candidate.Trace;
import dev.greenlight.crawler.fetch.Fetcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for the terms of a tool on its site: links at the foot of the home page, pages that list terms, llms.txt, the site's map,
 * and at last the addresses that many sites use. Nothing is decided for good: a person confirms the proposal or edits it.
 */
public final class Discovery {
    private static final int MOST_HUBS = 5;
    private static final List<String> HUB_PATHS = List.of("/legal", "/policies");
    static final List<String> USUAL_PATHS = List.of(
            "/terms",
            "/terms-of-service",
            "/tos",
            "/terms-of-use",
            "/privacy",
            "/privacy-policy",
            "/acceptable-use-policy",
            "/dpa",
            "/subprocessors");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^\\]\\n]{1,200})]\\(([^)\\s]{1,500})\\)");

    private final Fetcher fetcher;

    public Discovery(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Looks at a site, at no more than a few dozen of its pages. */
    public Discovered discover(URI address) {
        URI home = address.getPath() == null || address.getPath().isEmpty() ? address.resolve("/") : address;
        Site site = new Site(home);
        Pages pages = new Pages(fetcher);
        Ranking ranking = new Ranking(site);
        List<Link> homeLinks = pages.get(home).map(Pages::links).orElse(List.of());
        homeLinks.forEach(link -> ranking.add(link, link.inFooter() ? Trace.FOOTER : Trace.PAGE));
        lookAtHubs(homeLinks, site, pages, ranking);
        pages.probe(home.resolve("/llms.txt")).ifPresent(page -> lookAtLlms(page, ranking));
        lookAtMaps(home, pages, ranking);
        lookAtUsualPaths(home, pages, ranking);
        return discovered(site, pages, ranking);
    }

    private static void lookAtHubs(List<Link> homeLinks, Site site, Pages pages, Ranking ranking) {
        Stream<URI> linked = homeLinks.stream()
                .filter(link -> site.owns(link.address()) && Naming.isHub(link.label(), link.address()))
                .map(Link::address);
        Stream<URI> usual = HUB_PATHS.stream().map(site.home()::resolve);
        Stream.concat(linked, usual)
                .filter(hub -> !Site.isTranslation(hub))
                .distinct()
                .limit(MOST_HUBS)
                .flatMap(hub -> pages.probe(hub).stream())
                .flatMap(page -> Pages.links(page).stream())
                .forEach(link -> ranking.add(link, Trace.HUB));
    }

    private static void lookAtLlms(Snapshot page, Ranking ranking) {
        Matcher matcher = MARKDOWN_LINK.matcher(new String(page.bytes(), StandardCharsets.UTF_8));
        while (matcher.find()) {
            String label = matcher.group(1);
            Link.address(page.exchange().location(), matcher.group(2))
                    .ifPresent(address -> ranking.add(new Link(label, address, false), Trace.LLMS_TXT));
        }
    }

    private void lookAtMaps(URI home, Pages pages, Ranking ranking) {
        List<URI> named = fetcher.sitemaps(home).stream()
                .flatMap(map -> Link.address(map).stream())
                .toList();
        List<URI> maps = named.isEmpty() ? List.of(home.resolve("/sitemap.xml")) : named;
        new SiteMaps(pages)
                .addresses(maps)
                .forEach(address -> ranking.add(new Link("", address, false), Trace.SITEMAP));
    }

    private static void lookAtUsualPaths(URI home, Pages pages, Ranking ranking) {
        for (String path : USUAL_PATHS) {
            Link link = new Link("", home.resolve(path), false);
            if (ranking.lacks(link)
                    && pages.probe(link.address()).filter(Discovery::staysPut).isPresent()) {
                ranking.add(link, Trace.WELL_KNOWN);
            }
        }
    }

    /** A site that sends every unknown address to its home page has no page here. */
    private static boolean staysPut(Snapshot page) {
        String path = String.valueOf(page.exchange().location().getPath());
        return page.exchange().redirects().isEmpty() || path.length() > 1;
    }

    private static Discovered discovered(Site site, Pages pages, Ranking ranking) {
        String tool = site.name();
        List<Declaration> proposed = ranking.best().stream()
                .map(candidate ->
                        new Declaration(new Terms(tool, candidate.type()), List.of(Source.of(candidate.address()))))
                .toList();
        return new Discovered(tool, proposed, ranking.best(), ranking.others(), pages.failures());
    }
}
