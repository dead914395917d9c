package dev.greenlight.catalog.tool;

import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.file.Section;
import dev.greenlight.catalog.file.Text;
import dev.greenlight.crawler.Selector;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Terms;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the terms of a tool. */
final class TermsReader {
    private static final String EXAMPLE = "https://example.com/terms";
    private static final String COPY = "Acme/Terms of Service, or Acme/Terms of Service#2 for its second page";
    private static final Map<String, Source.Rendering> RENDERING =
            Map.of("true", Source.Rendering.ALWAYS, "false", Source.Rendering.NEVER);
    private static final Pattern PLACE = Pattern.compile("([^/#]+)/([^/#]+)(?:#([1-9][0-9]?))?");

    private final List<String> archive;

    /** @param archive the ids under which archives know the tool */
    TermsReader(List<String> archive) {
        this.archive = archive;
    }

    List<PublishedTerms> all(List<Section> sections) {
        List<PublishedTerms> terms = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Section section : sections) {
            terms(section).ifPresent(terms::add);
            Text key = section.text("key");
            if (!keys.add(key.value()))
                section.fault(key.line(), "key '" + key.value() + "' is given twice", List.of());
            Terms.fault("(" + key.value() + ")")
                    .ifPresent(fault -> section.fault(key.line(), "key '" + key.value() + "' " + fault, List.of()));
        }
        return terms;
    }

    /** An absolute web address; anything else is a fault. */
    static Optional<URI> address(Section section, Text text) {
        return section.parsed(text, TermsReader::webAddress, EXAMPLE);
    }

    private Optional<PublishedTerms> terms(Section section) {
        String key = section.text("key").value();
        Optional<String> type = section.choice("type", TermsTypes.shipped().accepted());
        Optional<PublishedTerms.Place> place = place(section);
        List<PublishedTerms.Copy> archived = section.texts("archived").stream()
                .flatMap(text -> archived(section, text).stream())
                .toList();
        Optional<Strength> strength = section.maybeText("strength")
                .flatMap(text -> section.choice("strength", text, Labelled.labels(Strength.class)));
        boolean bindsUnknown = section.maybeText("binds")
                .flatMap(text -> section.choice("binds", text, Map.of("unknown", true)))
                .orElse(false);
        Optional<String> note = section.maybeText("note").map(Text::value);
        section.nothingElse();
        return type.map(known -> new PublishedTerms(
                key,
                known,
                place,
                archived,
                strength.orElse(TermsTypes.shipped().type(known).strength()),
                bindsUnknown,
                note));
    }

    private static Optional<PublishedTerms.Place> place(Section section) {
        Optional<URI> address = address(section, section.text("url"));
        List<URI> alsoAt = section.texts("also-at").stream()
                .flatMap(text -> address(section, text).stream())
                .toList();
        Optional<PublishedTerms.Evidence> evidence =
                section.choice("evidence", Labelled.labels(PublishedTerms.Evidence.class));
        Optional<Source> source = address.map(url -> new Source(
                url, selectors(section, "select"), selectors(section, "remove"), List.of(), rendering(section)));
        return source.flatMap(read -> evidence.map(known -> new PublishedTerms.Place(read, alsoAt, known)));
    }

    private static List<Selector> selectors(Section section, String field) {
        return section.texts(field).stream()
                .map(text -> (Selector) new Selector.Css(text.value()))
                .toList();
    }

    /** A page of which nothing is said is rendered where it holds no terms otherwise. */
    private static Source.Rendering rendering(Section section) {
        return section.maybeText("render")
                .flatMap(text -> section.choice("render", text, RENDERING))
                .orElse(Source.Rendering.WHEN_EMPTY);
    }

    private Optional<PublishedTerms.Copy> archived(Section section, Text text) {
        Optional<PublishedTerms.Copy> copy = section.parsed(text, TermsReader::copy, COPY);
        copy.map(PublishedTerms.Copy::name)
                .filter(name -> !archive.contains(name.tool()))
                .ifPresent(name -> section.fault(text.line(), "'" + name.tool() + "' is not among 'archive'", archive));
        return copy;
    }

    private static PublishedTerms.Copy copy(String text) {
        Matcher parts = PLACE.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("not <tool>/<type>: " + text);
        int part = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return new PublishedTerms.Copy(new Terms(parts.group(1), parts.group(2)), part);
    }

    private static URI webAddress(String text) {
        URI address = URI.create(text);
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null) throw new IllegalArgumentException("not a web address: " + text);
        return address;
    }
}
