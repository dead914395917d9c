package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.schedule.Agenda;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Terms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** From which day on sources are read again: when a tool that rests on them is due. */
final class DueDates {
    private final Map<Terms, LocalDate> days = new HashMap<>();
    private final LocalDate today;

    DueDates(Catalog catalog, Store store, World world) {
        this.today = world.today();
        Map<String, LocalDate> next = new Agenda(store, catalog.tools().all()).next(today);
        catalog.tools()
                .all()
                .forEach(tool -> tool.declarations().stream()
                        .map(Declaration::terms)
                        .forEach(terms -> days.merge(terms, next.get(tool.id()), DueDates::earlier)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** In words: a day, {@code now}, or that nothing in the catalog asks for it. */
    String of(Terms terms) {
        LocalDate day = days.get(terms);
        if (day == null) return "never, as no tool of the catalog has it";
        return day.isAfter(today) ? day.toString() : "now";
    }
}
