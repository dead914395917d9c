package dev.greenlight.crawler.discovery;

import dev.greenlight.crawler.discovery.Candidate.Trace;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects candidates and picks the best for each terms type. */
final class Ranking {
    private final Site site;
    private final Set<URI> seen = new HashSet<>();
    private final Map<String, List<Candidate>> candidates = new TreeMap<>();

    Ranking(Site site) {
        this.site = site;
    }

    /** Takes a link in, if it looks like terms. Links to other sites count only where a site lists its own terms. */
    void add(Link link, Trace trace) {
        boolean trusted = trace == Trace.FOOTER || trace == Trace.HUB;
        boolean eligible = (site.owns(link.address()) || trusted) && !Site.isTranslation(link.address());
        if (eligible && !seen.contains(plain(link.address()))) {
            Naming.type(link.label(), link.address()).ifPresent(type -> {
                seen.add(plain(link.address()));
                candidates
                        .computeIfAbsent(type, any -> new ArrayList<>())
                        .add(new Candidate(type, link.address(), link.label(), trace));
            });
        }
    }

    private static URI plain(URI address) {
        String path = String.valueOf(address.getPath());
        return address.resolve(path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** Whether no candidate is known for what a link looks like. */
    boolean lacks(Link link) {
        return Naming.type(link.label(), link.address())
                .filter(type -> !candidates.containsKey(type))
                .isPresent();
    }

    List<Candidate> best() {
        return candidates.values().stream().map(each -> sorted(each).get(0)).toList();
    }

    List<Candidate> others() {
        return candidates.values().stream()
                .flatMap(each -> sorted(each).stream().skip(1))
                .toList();
    }

    /** The site's own pages first, then by how they were found, then the shorter address. */
    private List<Candidate> sorted(List<Candidate> each) {
        return each.stream()
                .sorted(Comparator.comparing((Candidate candidate) -> !site.owns(candidate.address()))
                        .thenComparing(Candidate::trace)
                        .thenComparing(
                                candidate -> candidate.address().toString().length())
                        .thenComparing(candidate -> candidate.address().toString()))
                .toList();
    }
}
