package dev.greenlight.reports.cli;

import dev.greenlight.catalog.tool.Tool;
import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.health.TermsHealth;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sources that were tried, and those of the catalog that never were, by document. */
final class KnownSources {
    private final TreeMap<Terms, TermsHealth> tried = new TreeMap<>();
    private final TreeMap<Terms, Declaration> declared = new TreeMap<>();
    private final Collection<Tool> tools;

    KnownSources(List<TermsHealth> health, Collection<Tool> tools) {
        this.tools = tools;
        health.forEach(each -> tried.put(each.terms(), each));
        tools.stream()
                .flatMap(tool -> tool.declarations().stream())
                .forEach(declaration -> declared.put(declaration.terms(), declaration));
    }

    /** The documents of the tools named, or of all where none is. */
    List<Terms> terms(List<String> names) {
        Set<Terms> all = new TreeSet<>(tried.keySet());
        all.addAll(declared.keySet());
        List<String> ids = names.stream().map(this::id).toList();
        return all.stream()
                .filter(terms -> ids.isEmpty() || ids.contains(terms.tool()))
                .toList();
    }

    /** What was tried may be of a tool that the catalog does not know any more. */
    private String id(String name) {
        boolean known = tried.keySet().stream().anyMatch(terms -> terms.tool().equals(name));
        return known ? name : ToolChoice.one(name, tools).id();
    }

    TermsHealth health(Terms terms) {
        return tried.getOrDefault(terms, TermsHealth.unknown(terms));
    }

    /** The addresses of a document that nobody has tried yet. */
    List<URI> untried(Terms terms) {
        TermsHealth health = health(terms);
        List<Source> sources = declared.containsKey(terms) ? declared.get(terms).sources() : List.of();
        return sources.stream()
                .map(Source::address)
                .filter(address -> health.source(address).isEmpty())
                .toList();
    }
}
