package dev.greenlight.crawler.health;

import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.health.SourceHealth.Answer;
import dev.greenlight.crawler.health.SourceHealth.Doubt;
import dev.greenlight.crawler.health.SourceHealth.Good;
import dev.greenlight.crawler.json.Json;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes health as JSON and reads it back; what does not look as written here is unknown health. */
final class HealthJson {
    private HealthJson() {}

    static Json write(TermsHealth health) {
        return new Members()
                .with("tool", health.terms().tool())
                .with("type", health.terms().type())
                .with("rules", health.rules())
                .with(
                        "sources",
                        Json.Items.of(
                                health.sources().stream().map(HealthJson::write).toList()))
                .json();
    }

    private static Json write(SourceHealth source) {
        return new Members()
                .with("address", source.address().toString())
                .with("lastTry", source.lastTry().toString())
                .with("failure", source.failure().map(HealthJson::write))
                .with("good", source.good().map(HealthJson::write))
                .with("doubt", source.doubt().map(HealthJson::write))
                .json();
    }

    private static Json write(FetchFailure failure) {
        return new Members()
                .with("reason", failure.reason().name())
                .with("detail", failure.detail())
                .with("retryAfter", failure.retryAfter().map(wait -> Json.Text.of(wait.toString())))
                .json();
    }

    private static Json write(Good good) {
        Answer answer = good.answer();
        return new Members()
                .with("at", good.at().toString())
                .with("snapshot", good.snapshot())
                .with("text", good.text())
                .with("words", Integer.toString(good.words()))
                .with("headings", Integer.toString(good.headings()))
                .with("language", good.language().map(Json.Text::of))
                .with("bytes", answer.bytes())
                .with("entityTag", answer.entityTag().map(Json.Text::of))
                .with("lastModified", answer.lastModified().map(Json.Text::of))
                .with("movedTo", answer.movedTo().map(address -> Json.Text.of(address.toString())))
                .json();
    }

    private static Json write(Doubt doubt) {
        return new Members()
                .with("text", doubt.text())
                .with("since", doubt.since().toString())
                .with("tries", Integer.toString(doubt.tries()))
                .json();
    }

    /** Collects members, leaving out what is empty. */
    private static final class Members {
        private final Map<String, Json> members = new LinkedHashMap<>();

        Members with(String name, String value) {
            members.put(name, Json.Text.of(value));
            return this;
        }

        Members with(String name, Json value) {
            members.put(name, value);
            return this;
        }

        Members with(String name, Optional<? extends Json> value) {
            value.ifPresent(json -> members.put(name, json));
            return this;
        }

        Json json() {
            return Json.Members.of(members);
        }
    }

    static Optional<TermsHealth> read(Json json) {
        try {
            Reading reading = new Reading(json);
            List<SourceHealth> sources =
                    reading.items("sources").stream().map(HealthJson::source).toList();
            Terms terms = new Terms(reading.text("tool"), reading.text("type"));
            return Optional.of(new TermsHealth(terms, reading.text("rules"), sources));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static SourceHealth source(Json json) {
        Reading reading = new Reading(json);
        URI address = URI.create(reading.text("address"));
        return new SourceHealth(
                address,
                Instant.parse(reading.text("lastTry")),
                reading.member("failure").map(member -> failure(address, new Reading(member))),
                reading.member("good").map(member -> good(new Reading(member))),
                reading.member("doubt").map(member -> doubt(new Reading(member))));
    }

    private static FetchFailure failure(URI address, Reading reading) {
        return new FetchFailure(
                FetchFailure.Reason.valueOf(reading.text("reason")),
                address,
                reading.text("detail"),
                reading.optional("retryAfter").map(Duration::parse));
    }

    private static Good good(Reading reading) {
        return new Good(
                Instant.parse(reading.text("at")),
                reading.text("snapshot"),
                reading.text("text"),
                Integer.parseInt(reading.text("words")),
                Integer.parseInt(reading.text("headings")),
                reading.optional("language"),
                new Answer(
                        reading.text("bytes"),
                        reading.optional("entityTag"),
                        reading.optional("lastModified"),
                        reading.optional("movedTo").map(URI::create)));
    }

    private static Doubt doubt(Reading reading) {
        return new Doubt(
                reading.text("text"), Instant.parse(reading.text("since")), Integer.parseInt(reading.text("tries")));
    }

    /** Members of an object; one that is missing is an {@link IllegalArgumentException}. */
    private record Reading(Json json) {
        Optional<Json> member(String name) {
            return json instanceof Json.Members object
                    ? Optional.ofNullable(object.members().get(name))
                    : Optional.empty();
        }

        Optional<String> optional(String name) {
            return member(name).filter(Json.Text.class::isInstance).map(text -> ((Json.Text) text).value());
        }

        String text(String name) {
            return optional(name).orElseThrow(() -> new IllegalArgumentException(name));
        }

        List<Json> items(String name) {
            return member(name).orElse(json) instanceof Json.Items array ? array.items() : List.of();
        }
    }
}
