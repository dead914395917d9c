package dev.greenlight.catalog.store;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.MemoryArchive;
import dev.greenlight.catalog.criterion.Criterion;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.Standing;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Measures the store on a catalog of many tools with three plans each and a year of daily audits, of which each moves a few: a day on
 * which nothing moves adds no rows. Run by hand: {@code StoreBench FILE TOOLS MOVED_A_DAY}.
 */
final class StoreBench {
    private static final LocalDate FIRST = LocalDate.parse("2025-11-22");
    private static final int DAYS = 365;
    private static final int RUNS = 15;

    private final Store store;
    private final int tools;
    private final Random random = new Random(1);

    private StoreBench(Store store, int tools) {
        this.store = store;
        this.tools = tools;
    }

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        boolean filled = Files.exists(file);
        try (Store store = Store.open(new StoreAddress.InFile(file))) {
            StoreBench bench = new StoreBench(store, Integer.parseInt(args[1]));
            if (!filled) bench.fill(Integer.parseInt(args[2]));
            bench.measure();
        }
        System.out.println("file " + Files.size(file) / 1_000_000 + " MB");
    }

    private void fill(int movedADay) {
        long begin = System.nanoTime();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < tools; i++) all.add(i);
        record(all, FIRST);
        System.out.println("first audit " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        for (int day = 1; day < DAYS; day++) {
            List<Integer> moved =
                    random.ints(movedADay, 0, tools).distinct().boxed().toList();
            record(moved, FIRST.plusDays(day));
        }
        System.out.println("a year " + (System.nanoTime() - begin) / 1_000_000 + " ms");
    }

    private void record(List<Integer> numbers, LocalDate day) {
        MemoryArchive archive = new MemoryArchive();
        for (int number : numbers) {
            String name = "tool-%05d".formatted(number);
            for (String type : List.of("Terms of Service", "Privacy Policy", "Developer Terms"))
                archive.record(name + "/" + type, day + "T00:00:00Z", text(name));
        }
        Audit audit = SampleAudits.audit(archive, day);
        store.audits().record(audit, SampleAudits.occasion(false), List.of(SampleAudits.POLICY));
    }

    private String text(String name) {
        StringBuilder text = new StringBuilder("Terms of " + name + "\n");
        for (Criterion criterion : SampleAudits.CATALOG.criteria().all())
            if (random.nextInt(3) > 0)
                text.append(criterion.id())
                        .append(' ')
                        .append(criterion
                                .stances()
                                .get(random.nextInt(criterion.stances().size())))
                        .append('\n');
        return text.toString();
    }

    private void measure() {
        LocalDate last = FIRST.plusDays(DAYS);
        Wanted all = Wanted.all(SampleAudits.POLICY, last);
        Wanted.Page page = new Wanted.Page(0, 50);
        time("what is due, of all", i -> {
            store.audits().rate(SampleAudits.CATALOG, SampleAudits.POLICY, last);
            return List.of();
        });
        time("list, first 50", i -> store.audits().list(all.part(page)));
        time("list, 50 in the middle", i -> store.audits().list(all.part(new Wanted.Page(15_000, 50))));
        time("list, all", i -> store.audits().list(all));
        time(
                "list half a year ago, first 50",
                i -> store.audits()
                        .list(Wanted.all(SampleAudits.POLICY, FIRST.plusDays(180))
                                .part(page)));
        time("filter by word", i -> store.audits().list(all.holding("tool-0%d7".formatted(i % 10))));
        time(
                "filter by rating, first 50",
                i -> store.audits()
                        .list(all.with(new Wanted.OnAxis(Axis.RIGHTS, Compliance.UNKNOWN))
                                .part(page)));
        time(
                "filter by gate, first 50",
                i -> store.audits()
                        .list(all.with(new Wanted.AtGate("retention", Standing.PASS))
                                .part(page)));
        time("filter by gate, all", i -> store.audits().list(all.with(new Wanted.AtGate("retention", Standing.PASS))));
        time(
                "explain one tool",
                i -> store.audits()
                        .standing(SampleAudits.CATALOG, last, Set.of("tool-%05d".formatted(i * 37 % tools)))
                        .get(0)
                        .rate(SampleAudits.POLICY));
    }

    /** Time of the processor beside that of the clock, which on a shared machine is mostly waiting. */
    private static void time(String what, IntFunction<List<?>> query) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] millis = new long[RUNS];
        long[] processor = new long[RUNS];
        int size = 0;
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            size = query.apply(i).size();
            millis[i] = (System.nanoTime() - begin) / 1_000_000;
            processor[i] = (threads.getCurrentThreadCpuTime() - worked) / 1_000_000;
        }
        long first = millis[0];
        Arrays.sort(millis);
        Arrays.sort(processor);
        System.out.printf(
                "%-32s processor %4d ms, clock median %4d ms, worst %4d ms, first %4d ms (%d rows)%n",
                what, processor[RUNS / 2], millis[RUNS / 2], millis[RUNS - 1], first, size);
    }
}
