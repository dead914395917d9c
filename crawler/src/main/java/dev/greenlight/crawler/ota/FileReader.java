package dev.greenlight.crawler.ota;

import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.json.Json;
import dev.greenlight.crawler.json.JsonFault;
import dev.greenlight.crawler.json.JsonText;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one file of declarations, or of their history, and collects its faults. */
final class FileReader {
    private static final Set<String> ROOT_KEYS = Set.of("name", "terms", "documents", "importedFrom");

    private final Path file;
    private final String tool;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Past> past = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private FileReader(Path file, String tool) {
        this.file = file;
        this.tool = tool;
    }

    static Declared readLive(Path file, String tool, byte[] text) {
        FileReader reader = new FileReader(file, tool);
        reader.root(text).ifPresent(reader::live);
        return reader.declared();
    }

    static Declared readHistory(Path file, String tool, byte[] text) {
        FileReader reader = new FileReader(file, tool);
        reader.root(text).ifPresent(reader::history);
        return reader.declared();
    }

    private Declared declared() {
        return new Declared(declarations, past, faults, remarks);
    }

    private Optional<Json.Members> root(byte[] text) {
        Optional<String> unfit = Terms.fault(tool);
        if (unfit.isPresent()) {
            fault(new Json.Spot(1, 1), "The file's name names the tool, and " + unfit.get() + ".");
            return Optional.empty();
        }
        try {
            Json json = JsonText.read(text);
            if (json instanceof Json.Members members) {
                return Optional.of(members);
            }
            fault(json.at(), "An object is expected here.");
        } catch (JsonFault e) {
            fault(e.at(), String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private void live(Json.Members root) {
        root.members().forEach((key, value) -> {
            if (!ROOT_KEYS.contains(key)) {
                fault(value.at(), "\"" + key + "\" is not a key here; expected \"name\" and \"terms\".");
            }
        });
        Json terms = root.members().getOrDefault("terms", root.members().get("documents"));
        if (!(terms instanceof Json.Members entries)) {
            fault(root.at(), "\"terms\" is missing; expected an object with a terms type for each key.");
            return;
        }
        entries.members()
                .forEach((type, entry) -> sources(type, entry, Set.of()).ifPresent(declarations::add));
    }

    private void history(Json.Members root) {
        root.members().forEach((type, value) -> {
            if (value instanceof Json.Items items) {
                items.items().forEach(entry -> pastEntry(type, entry));
            } else {
                fault(value.at(), "A list of past declarations is expected here.");
            }
        });
    }

    private void pastEntry(String type, Json entry) {
        Optional<Instant> until = entry instanceof Json.Members members ? validUntil(members) : Optional.empty();
        if (until.isEmpty()) {
            fault(entry.at(), "\"validUntil\" with a date and time is missing, as in 2026-01-31T12:00:00Z.");
            return;
        }
        sources(type, entry, Set.of("validUntil"))
                .ifPresent(declaration -> past.add(new Past(declaration, until.get())));
    }

    private static Optional<Instant> validUntil(Json.Members members) {
        try {
            return members.text("validUntil")
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Declaration> sources(String type, Json entry, Set<String> moreKeys) {
        if (!OtaTypes.contains(type)) {
            fault(
                    entry.at(),
                    "\"" + type + "\" is not a terms type of Open Terms Archive, such as \"Terms of Service\".");
            return Optional.empty();
        }
        EntryReader reader = new EntryReader(moreKeys, this::fault);
        List<Source> sources = reader.read(entry);
        Terms terms = new Terms(tool, OtaTypes.canonical(type));
        reader.filters()
                .forEach(name -> remarks.add(file + ": the filter \"" + name + "\" of " + terms
                        + " is a program and is not run; the unfiltered text is used."));
        return sources.isEmpty() ? Optional.empty() : Optional.of(new Declaration(terms, sources));
    }

    private void fault(Json.Spot at, String message) {
        faults.add(new Fault(file, at, message));
    }
}
