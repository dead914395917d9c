package dev.greenlight.crawler.discovery;

import dev.greenlight.crawler.Measure;
import dev.greenlight.crawler.Snapshot;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page that lists terms and holds none: links to terms of several types on the same site, a few words on each, and no passage of text.
 *
 * @param listed the terms types that it links to, with their addresses, in the order of the page
 */
public record TermsIndex(Map<String, URI> listed) {
    private static final String MENUS = "nav, header, footer";
    private static final URI NOWHERE = URI.create("https://nowhere.invalid/-");
    private static final Pattern LINK =
            Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.){1,200}+)]\\(<?([^#)\\s>][^)\\s>]{0,1000}+)>?\\)");
    private static final Pattern HEADING = Pattern.compile("#{1,6} (.*)");
    private static final int FEWEST_TYPES = 3;
    private static final int LONGEST = 30_000;
    private static final int MOST_WORDS_ON_EACH = 25;
    private static final int WORDS_OF_A_PASSAGE = 60;

    public TermsIndex {
        listed = new LinkedHashMap<>(listed);
    }

    /**
     * The index that a text is; empty if it holds terms.
     *
     * @param location where the text stands
     */
    public static Optional<TermsIndex> of(String markdown, URI location) {
        if (markdown.length() > LONGEST) {
            return Optional.empty();
        }
        TermsIndex index = new TermsIndex(listed(links(markdown, location), location));
        int links = index.listed.size();
        if (links < FEWEST_TYPES) {
            return Optional.empty();
        }
        List<Integer> words = markdown.lines()
                .filter(line -> !HEADING.matcher(line).matches())
                .map(line -> Measure.of(LINK.matcher(line).replaceAll(" ")).words())
                .toList();
        boolean isShort = words.stream().mapToInt(Integer::intValue).sum() <= links * mostWordsOnEach(markdown)
                && words.stream().allMatch(count -> count < WORDS_OF_A_PASSAGE);
        return isShort ? Optional.of(index) : Optional.empty();
    }

    /** The index that a page without text is; empty if it is none. */
    public static Optional<TermsIndex> of(Snapshot page) {
        Stream<Link> links = Pages.document(page).select("a[href]").stream()
                .filter(anchor -> anchor.closest(MENUS) == null)
                .flatMap(anchor -> Link.of(anchor).stream())
                .filter(link -> !link.inFooter());
        TermsIndex index = new TermsIndex(listed(links, page.exchange().location()));
        return index.listed.size() >= FEWEST_TYPES ? Optional.of(index) : Optional.empty();
    }

    private static Stream<Link> links(String markdown, URI location) {
        return LINK.matcher(markdown)
                .results()
                .flatMap(link -> Link.address(location, link.group(2)).stream()
                        .map(address -> new Link(link.group(1), address, false)));
    }

    /** One of each type that lies elsewhere on the same site. */
    private static Map<String, URI> listed(Stream<Link> links, URI location) {
        Site site = new Site(location);
        Map<String, URI> listed = new LinkedHashMap<>();
        links.filter(link -> site.owns(link.address())
                        && !String.valueOf(link.address().getPath()).equals(location.getPath()))
                .forEach(link -> Naming.type(link.label(), link.address())
                        .ifPresent(type -> listed.putIfAbsent(type, link.address())));
        return listed;
    }

    /** What is headed by the name of one document, such as an imprint, is that document, unless it says nothing besides its links. */
    private static int mostWordsOnEach(String markdown) {
        Optional<String> heading = markdown.lines()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(matched -> matched.group(1))
                .findFirst();
        boolean isOne = heading.filter(words -> !Naming.isHub(words, NOWHERE))
                .flatMap(words -> Naming.type(words, NOWHERE))
                .isPresent();
        return isOne ? 2 : MOST_WORDS_ON_EACH;
    }

    /** What it lists, in words. */
    public String words() {
        return listed.entrySet().stream()
                .map(entry -> entry.getKey() + " at " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
