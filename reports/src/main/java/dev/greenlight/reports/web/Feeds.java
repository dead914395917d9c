package dev.greenlight.reports.web;

import dev.greenlight.catalog.notice.Message;
import dev.greenlight.catalog.notice.Outbox;
import dev.greenlight.reports.telling.AtomFeed;
import dev.greenlight.reports.telling.MessagesJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happened, for those who fetch: of the catalog, of one tool, under one policy. */
final class Feeds {
    private static final int MOST = 200;
    private static final Pattern ONE = Pattern.compile("feeds/(tools|policies)/([^/]{1,200})\\.atom");

    private final Outbox outbox;

    Feeds(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The feed of a path without its leading slash; empty where there is none. */
    Optional<Answer> find(String path) {
        if (path.equals("feeds/catalog.atom"))
            return Optional.of(feed("catalog", "Greenlight: what changed", message -> true));
        if (path.equals("messages.json"))
            return Optional.of(Answer.ok(Answer.JSON, MessagesJson.of(outbox.latest(message -> true, MOST))));
        Matcher one = ONE.matcher(path);
        return one.matches() ? Optional.of(about(one.group(1), one.group(2))) : Optional.empty();
    }

    private Answer about(String subject, String id) {
        return subject.equals("tools")
                ? feed(
                        "tool:" + id,
                        "Greenlight: " + id,
                        message -> message.tool().equals(id))
                : feed("policy:" + id, "Greenlight: policy " + id, message -> message.concerns(id));
    }

    private Answer feed(String id, String title, Predicate<Message> wanted) {
        List<Message> messages = outbox.latest(wanted, MOST);
        return Answer.ok(Answer.ATOM, AtomFeed.of(id, title, messages));
    }
}
