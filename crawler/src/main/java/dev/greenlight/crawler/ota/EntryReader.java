package dev.greenlight.crawler.ota;

import dev.greenlight.crawler.Selector;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Source.Rendering;
import dev.greenlight.crawler.json.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Reads one entry of a declaration: a page, several pages to combine, or a PDF. */
final class EntryReader {
    private static final Set<String> PAGE_KEYS = Set.of("fetch", "select", "remove", "filter", "executeClientScripts");
    private static final Set<String> COMBINE_KEYS =
            Set.of("combine", "select", "remove", "filter", "executeClientScripts");

    private final Set<String> moreKeys;
    private final BiConsumer<Json.Spot, String> faults;
    private final Set<String> filters = new TreeSet<>();
    private boolean sound = true;

    EntryReader(Set<String> moreKeys, BiConsumer<Json.Spot, String> faults) {
        this.moreKeys = moreKeys;
        this.faults = faults;
    }

    /** The sources of an entry; none if it has a fault. */
    List<Source> read(Json entry) {
        List<Source> sources = new ArrayList<>();
        if (!(entry instanceof Json.Members members)) {
            fault(entry, "An object with \"fetch\" or \"combine\" is expected here.");
        } else if (members.members().get("combine") instanceof Json.Items items) {
            checkKeys(members, COMBINE_KEYS, moreKeys);
            items.items().forEach(item -> source(item, members, Set.of()).ifPresent(sources::add));
            checkDistinct(items, sources);
        } else {
            source(entry, Json.Members.of(Map.of()), moreKeys).ifPresent(sources::add);
        }
        return sound ? sources : List.of();
    }

    /** Names of filters that would have to be run. */
    Set<String> filters() {
        return filters;
    }

    private void checkDistinct(Json.Items items, List<Source> sources) {
        if (sources.isEmpty()) {
            fault(items, "At least one page to combine is expected here.");
        }
        Set<URI> addresses = new HashSet<>();
        for (Source source : sources) {
            if (!addresses.add(source.address())) {
                fault(items, "\"" + source.address() + "\" is to be fetched twice.");
            }
        }
    }

    private Optional<Source> source(Json item, Json.Members defaults, Set<String> alsoAllowed) {
        if (!(item instanceof Json.Members members)) {
            fault(item, "An object with \"fetch\" is expected here.");
            return Optional.empty();
        }
        checkKeys(members, PAGE_KEYS, alsoAllowed);
        Optional<URI> address = address(members);
        List<Selector> select = selectors(member(members, defaults, "select"));
        List<Selector> remove = selectors(member(members, defaults, "remove"));
        List<String> parameters = parameters(member(members, defaults, "filter"));
        Rendering rendering = rendering(member(members, defaults, "executeClientScripts"));
        return address.map(uri -> new Source(uri, select, remove, parameters, rendering));
    }

    private static Optional<Json> member(Json.Members members, Json.Members defaults, String key) {
        return Optional.ofNullable(members.members().get(key))
                .or(() -> Optional.ofNullable(defaults.members().get(key)));
    }

    private void checkKeys(Json.Members members, Set<String> keys, Set<String> alsoAllowed) {
        members.members().forEach((key, value) -> {
            if (!keys.contains(key) && !alsoAllowed.contains(key)) {
                fault(value, "\"" + key + "\" is not a key here; expected are " + new TreeSet<>(keys) + ".");
            }
        });
    }

    private Optional<URI> address(Json.Members members) {
        Optional<String> text = members.text("fetch");
        if (text.isEmpty()) {
            fault(members, "\"fetch\" with an address is missing.");
            return Optional.empty();
        }
        try {
            URI address = new URI(text.get());
            Source.of(address);
            return Optional.of(address);
        } catch (URISyntaxException | IllegalArgumentException e) {
            Json spot = Optional.ofNullable(members.members().get("fetch")).orElse(members);
            fault(spot, "\"" + text.get() + "\" is not an http or https address.");
            return Optional.empty();
        }
    }

    private List<Selector> selectors(Optional<Json> json) {
        List<Selector> selectors = new ArrayList<>();
        json.ifPresent(value -> {
            List<Json> items = value instanceof Json.Items list ? list.items() : List.of(value);
            items.forEach(item -> selector(item).ifPresent(selectors::add));
        });
        return selectors;
    }

    private Optional<Selector> selector(Json json) {
        if (json instanceof Json.Text text) {
            return Optional.of(new Selector.Css(text.value()));
        }
        if (json instanceof Json.Members range && range.members().size() == 2) {
            Optional<String> start = range.text("startBefore").or(() -> range.text("startAfter"));
            Optional<String> end = range.text("endBefore").or(() -> range.text("endAfter"));
            if (start.isPresent() && end.isPresent()) {
                boolean from = range.text("startBefore").isPresent();
                boolean to = range.text("endAfter").isPresent();
                return Optional.of(new Selector.Range(start.get(), from, end.get(), to));
            }
        }
        fault(
                json,
                "A CSS selector, or an object with startBefore or startAfter and endBefore or endAfter, is expected here.");
        return Optional.empty();
    }

    private List<String> parameters(Optional<Json> json) {
        List<String> parameters = new ArrayList<>();
        List<Json> items = json.map(value -> value instanceof Json.Items list ? list.items() : List.of(value))
                .orElse(List.of());
        for (Json item : items) {
            if (item instanceof Json.Members filter && filter.members().containsKey("removeQueryParams")) {
                parameters.addAll(texts(filter.members().getOrDefault("removeQueryParams", filter)));
            } else if (item instanceof Json.Members filter) {
                filters.addAll(filter.members().keySet());
            } else {
                filters.addAll(texts(item));
            }
        }
        return parameters;
    }

    private List<String> texts(Json json) {
        List<Json> items = json instanceof Json.Items list ? list.items() : List.of(json);
        List<String> texts = new ArrayList<>();
        for (Json item : items) {
            if (item instanceof Json.Text text) {
                texts.add(text.value());
            } else {
                fault(item, "A text is expected here.");
            }
        }
        return texts;
    }

    private Rendering rendering(Optional<Json> json) {
        if (json.isEmpty()) {
            return Rendering.WHEN_EMPTY;
        }
        if (json.get() instanceof Json.Flag flag) {
            return flag.value() ? Rendering.ALWAYS : Rendering.NEVER;
        }
        fault(json.get(), "true or false is expected here.");
        return Rendering.WHEN_EMPTY;
    }

    private void fault(Json json, String message) {
        sound = false;
        faults.accept(json.at(), message);
    }
}
