package dev.greenlight.catalog.store;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.tool.Plan;
import dev.greenlight.catalog.tool.PublishedTerms;
import dev.greenlight.catalog.tool.Tool;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes one audit. */
final class AuditWriting {
    private static final String STANDING = """
            SELECT day, recorded, body FROM dossier WHERE tool = ? AND plan = ? AND day <= ? AND recorded <= ?
            ORDER BY day DESC, recorded DESC LIMIT 1""";
    private static final String CONFIRM = """
            UPDATE dossier SET confirmed = ?, live = ?, book = ?, last_good = ?
            WHERE tool = ? AND plan = ? AND day = ? AND recorded = ? AND confirmed <= ?""";
    private static final String FILE = """
            INSERT INTO dossier (tool, plan, day, recorded, confirmed, live, book, body, last_good, binds)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (tool, plan, day, recorded) DO UPDATE SET confirmed = excluded.confirmed, live = excluded.live,
                book = excluded.book, body = excluded.body, last_good = excluded.last_good, binds = excluded.binds""";
    private static final String TOOL = """
            INSERT INTO tool (id, name, vendor, category, types) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, vendor = excluded.vendor,
                category = excluded.category, types = excluded.types""";
    private static final String PLAN = """
            INSERT INTO plan (tool, id, name, audience, position) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (tool, id) DO UPDATE SET name = excluded.name, audience = excluded.audience,
                position = excluded.position""";

    private final Handle handle;
    private final Audit audit;
    private final Occasion occasion;
    private final Texts texts;
    private final String day;
    private final String recorded;

    AuditWriting(Handle handle, Audit audit, Occasion occasion) {
        this.handle = handle;
        this.audit = audit;
        this.occasion = occasion;
        this.texts = new Texts(handle);
        this.day = audit.day().toString();
        this.recorded = occasion.day().toString();
    }

    /** The row of a dossier that stands; its day is blank where it says something else. */
    private record Since(String day, String recorded) {}

    AuditBook.Recorded write(Collection<Policy> policies) {
        int moved = 0;
        Set<Tool> tools = new LinkedHashSet<>();
        for (Audited audited : audit.plans()) {
            if (tools.add(audited.tool())) tool(audited.tool());
            if (filed(audited)) moved++;
        }
        Audit joined = new Supplies(handle, occasion.day()).joined(audit);
        try (RatingRows ratings = new RatingRows(handle, occasion.day())) {
            policies.forEach(policy -> joined.rate(policy).forEach(ratings::write));
        }
        return new AuditBook.Recorded(number(tools), moved);
    }

    private long number(Set<Tool> tools) {
        long number = handle.createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM audit")
                .mapTo(Long.class)
                .one();
        handle.execute(
                """
                INSERT INTO audit (number, day, recorded_at, live, source, book, plans, tools)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                number,
                day,
                occasion.recordedAt().toString(),
                live(),
                occasion.source(),
                occasion.book(),
                audit.plans().size(),
                Json.of(tools.stream().map(Tool::id).toList()));
        return number;
    }

    private void tool(Tool tool) {
        Set<String> types = new TreeSet<>();
        tool.terms().stream().map(PublishedTerms::type).forEach(types::add);
        handle.execute(
                TOOL,
                tool.id(),
                tool.name(),
                tool.maker().vendor(),
                tool.category().label(),
                Json.of(types));
        int position = 0;
        for (Plan plan : tool.plans())
            handle.execute(
                    PLAN, tool.id(), plan.id(), plan.name(), plan.audience().label(), position++);
    }

    /** Files what was read of a plan; whether that is something else than what stood. */
    private boolean filed(Audited audited) {
        String tool = audited.tool().id();
        String plan = audited.plan().id();
        String body = Json.of(FiledDossier.of(audited.dossier()));
        String lastGood = Json.of(FiledDossier.Sight.of(audited.dossier()));
        Optional<Since> since = handle.select(STANDING, tool, plan, day, recorded)
                .map((row, context) -> row.getString("body").equals(body)
                        ? new Since(row.getString("day"), row.getString("recorded"))
                        : new Since("", ""))
                .findOne()
                .filter(row -> !row.day().isEmpty());
        if (since.isPresent()) {
            String from = since.get().day();
            String known = since.get().recorded();
            handle.execute(CONFIRM, day, live(), occasion.book(), lastGood, tool, plan, from, known, day);
            return false;
        }
        FiledDossier.reads(audited.dossier()).forEach(texts::write);
        String binds = binds(audited.dossier());
        handle.execute(FILE, tool, plan, day, recorded, day, live(), occasion.book(), body, lastGood, binds);
        return true;
    }

    private static @Nullable String binds(Dossier dossier) {
        return dossier.announced().stream()
                .flatMap(read -> read.capture().effective().stream())
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse(null);
    }

    private int live() {
        return occasion.live() ? 1 : 0;
    }
}
