package dev.greenlight.crawler.discovery;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import dev.greenlight.crawler.Snapshot;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.regex.Pattern;

/** Reads the addresses that a site's maps name, of an index of maps only those that may hold terms. */
final class SiteMaps {
    private static final int MOST_MAPS = 4;
    private static final Pattern MAY_HOLD_TERMS = Pattern.compile("legal|polic|terms|pages?|static|main|root");

    private final Pages pages;

    SiteMaps(Pages pages) {
        this.pages = pages;
    }

    List<URI> addresses(List<URI> maps) {
        List<URI> addresses = new ArrayList<>();
        Queue<URI> waiting = new ArrayDeque<>(maps);
        for (int read = 0; read < MOST_MAPS && !waiting.isEmpty(); read++) {
            pages.probe(waiting.remove()).ifPresent(page -> read(page, addresses, waiting));
        }
        return addresses;
    }

    private static void read(Snapshot page, List<URI> addresses, Queue<URI> waiting) {
        try {
            AbstractSiteMap map = new SiteMapParser(false, true)
                    .parseSiteMap(page.bytes(), page.exchange().location().toURL());
            if (map instanceof SiteMapIndex index) {
                index.getSitemaps().stream()
                        .map(each -> each.getUrl().toString())
                        .filter(url -> MAY_HOLD_TERMS.matcher(url).find())
                        .flatMap(url -> Link.address(url).stream())
                        .forEach(waiting::add);
            } else if (map instanceof SiteMap plain) {
                plain.getSiteMapUrls().stream()
                        .flatMap(url -> Link.address(url.getUrl().toString()).stream())
                        .forEach(addresses::add);
            }
        } catch (UnknownFormatException | IOException e) {
            addresses.addAll(List.of());
        }
    }
}
