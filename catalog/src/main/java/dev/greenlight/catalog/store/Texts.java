package dev.greenlight.catalog.store;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.crawler.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Versions and what they say, each kept once under the hash of its content. */
final class Texts {
    private final Handle handle;
    private final Map<String, String> markdown = new HashMap<>();
    private final Map<String, Analysis> analyses = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    Texts(Handle handle) {
        this.handle = handle;
    }

    static String id(Analysis analysis) {
        return hash(Json.of(analysis));
    }

    /** The hash of a text in UTF-8. */
    static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(Reading.Read read) {
        String version = read.capture().sha256();
        if (written.add(version)) {
            handle.createUpdate("INSERT INTO version (sha256, markdown) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .bind(0, version)
                    .bind(1, read.markdown().getBytes(StandardCharsets.UTF_8))
                    .execute();
        }
        String body = Json.of(read.analysis());
        String id = hash(body);
        if (written.add(id)) {
            handle.createUpdate("INSERT INTO analysis (id, body) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .bind(0, id)
                    .bind(1, body)
                    .execute();
        }
    }

    String markdown(String sha256) {
        return markdown.computeIfAbsent(
                sha256,
                id -> new String(
                        handle.createQuery("SELECT markdown FROM version WHERE sha256 = ?")
                                .bind(0, id)
                                .mapTo(byte[].class)
                                .one(),
                        StandardCharsets.UTF_8));
    }

    Analysis analysis(String id) {
        return analyses.computeIfAbsent(
                id,
                wanted -> Json.read(
                        handle.createQuery("SELECT body FROM analysis WHERE id = ?")
                                .bind(0, wanted)
                                .mapTo(String.class)
                                .one(),
                        Analysis.class));
    }
}
