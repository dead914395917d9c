package dev.greenlight.reports.cli;

import dev.greenlight.crawler.discovery.Candidate;
import dev.greenlight.crawler.discovery.Discovered;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A tool file made of what was found on a site. Which plans there are and what binds them, only a person can say. */
final class ProposedTool {
    private final Discovered discovered;
    private final URI site;

    ProposedTool(Discovered discovered, URI site) {
        this.discovered = discovered;
        this.site = site;
    }

    /** The tool's id, which is the file's name. */
    String id() {
        String id = slug(discovered.tool());
        return id.isEmpty() ? "tool" : id;
    }

    String yaml() {
        String keys = discovered.chosen().stream().map(ProposedTool::key).collect(Collectors.joining(", "));
        StringBuilder yaml = new StringBuilder("""
                # Proposed by greenlight vet. Check category, plans and addresses, then remove this line.
                name: %s
                vendor: %s
                website: %s
                category: platform
                plans:
                  - id: individual
                    name: Individual
                    audience: individual
                    governed-by: [%s]
                  - id: business
                    name: Business
                    audience: business
                    governed-by: [%s]
                terms:
                """.formatted(
                        quoted(discovered.tool()), quoted(discovered.tool()), quoted(site.toString()), keys, keys));
        for (Candidate found : discovered.chosen()) yaml.append(entry(found));
        List<Candidate> others = discovered.others();
        if (!others.isEmpty()) yaml.append("# Also seen:\n");
        others.forEach(other -> yaml.append("#   ")
                .append(other.type())
                .append("  ")
                .append(other.address())
                .append('\n'));
        return yaml.toString();
    }

    private static String entry(Candidate found) {
        return "  - key: " + key(found) + "\n    type: " + quoted(found.type()) + "\n    url: "
                + quoted(found.address().toString()) + "\n    evidence: linked\n";
    }

    private static String key(Candidate found) {
        return slug(found.type());
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Names come from strangers' pages; in quotes they cannot become anything but a name. */
    private static String quoted(String text) {
        return '"' + text.replaceAll("[\\p{Cntrl}\"\\\\]", "") + '"';
    }
}
