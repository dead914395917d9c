package dev.greenlight.reports;

import dev.greenlight.reports.HistoryReport.PlanTimeline;
import dev.greenlight.reports.HistoryReport.Row;
import dev.greenlight.reports.HistoryReport.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where the bars of a timeline stand in its picture. Public for the templates. */
public final class Drawing {
    private static final int LEFT = 190;
    private static final int WIDTH = 900;
    private static final int TOP = 26;
    private static final int ROW = 24;
    private static final int BAR = 18;
    private static final int LETTER = 7;
    private static final int PADDING = 8;
    private static final int FEWEST = 4;
    private static final int MOST_TICKS = 16;

    private final LocalDate from;
    private final long days;

    /** A point in time on the axis. */
    public record Tick(int x, String words) {}

    /** A bar, with what fits into it. */
    public record Bar(int x, int width, String tone, String words, String title) {}

    /** A row of bars. */
    public record Line(int y, String criterion, List<Bar> bars) {
        public Line {
            bars = List.copyOf(bars);
        }
    }

    Drawing(LocalDate from, LocalDate until) {
        this.from = from;
        this.days = Math.max(1, ChronoUnit.DAYS.between(from, until));
    }

    public int width() {
        return LEFT + WIDTH;
    }

    public int left() {
        return LEFT;
    }

    public int height(PlanTimeline timeline) {
        return TOP + ROW * lines(timeline).size() + 4;
    }

    public int barHeight() {
        return BAR;
    }

    /** The rows of a timeline; criteria on which nothing was ever said are left out. */
    public List<Line> lines(PlanTimeline timeline) {
        List<Line> lines = new ArrayList<>();
        for (Row row : timeline.rows())
            if (row.spans().stream().anyMatch(span -> !span.tone().equals("silent")))
                lines.add(new Line(
                        TOP + ROW * lines.size(),
                        row.criterion(),
                        row.spans().stream().map(this::bar).toList()));
        return lines;
    }

    /** The first days of months or years, as many as are readable. */
    public List<Tick> ticks() {
        int months = 1;
        while (days / 30 / months > MOST_TICKS) months = months < 3 ? 3 : 2 * months;
        List<Tick> ticks = new ArrayList<>();
        LocalDate last = from.plusDays(days);
        LocalDate month = from.withDayOfMonth(1).plusMonths(1);
        while (months > 1 && (month.getMonthValue() - 1) % Math.min(months, 12) != 0) month = month.plusMonths(1);
        for (; !month.isAfter(last); month = month.plusMonths(months))
            ticks.add(new Tick(x(month), month.toString().substring(0, 7)));
        return ticks;
    }

    private Bar bar(Span span) {
        int x = x(span.from());
        int width = Math.max(2, x(span.until()) - x - 1);
        return new Bar(
                x,
                width,
                span.tone(),
                fitted(span.answer(), (width - PADDING) / LETTER),
                span.answer() + ", " + span.from() + " to " + span.until());
    }

    /** As much of a word as there is room for; nothing where that would tell nothing. */
    private static String fitted(String word, int room) {
        if (word.length() <= room) return word;
        return room <= FEWEST ? "" : word.substring(0, room - 1) + "…";
    }

    private int x(LocalDate day) {
        return LEFT + (int) (WIDTH * ChronoUnit.DAYS.between(from, day) / days);
    }
}
