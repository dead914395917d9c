package dev.greenlight.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.extract.Pairs.Pair;
import dev.greenlight.crawler.json.JsonFault;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures, in processor time of one thread after twenty rounds over all pages:
 * {@code mvn -pl crawler -am test -Dtest=SpeedTest -Dsurefire.failIfNoSpecifiedTests=false -Dgreenlight.measure=true}
 */
@EnabledIfSystemProperty(named = "greenlight.measure", matches = "true", disabledReason = "a measurement, not a check")
class SpeedTest {
    private static final int WARM = 20;
    private static final int ROUNDS = 10;
    private static final double LIMIT = 8;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Test
    void aPageTakesEightMilliseconds() throws IOException, JsonFault {
        List<Pair> pairs = Pairs.headline();
        double found = milliseconds(pairs, Pair::undeclared);
        double declared = milliseconds(pairs, Pair::declared);
        System.out.printf(
                "main content %.2f ms a page, declared selectors %.2f ms a page, %d pages%n",
                found, declared, pairs.size());

        assertThat(found).isLessThan(LIMIT);
        assertThat(declared).isLessThan(LIMIT);
    }

    private double milliseconds(List<Pair> pairs, Function<Pair, Source> source) {
        Extractor extractor = new Extractor();
        long start = 0;
        for (int round = 0; round < WARM + ROUNDS; round++) {
            start = round == WARM ? threads.getCurrentThreadCpuTime() : start;
            pairs.forEach(pair -> extractor.extract(pair.page(), source.apply(pair)));
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6 / ROUNDS / pairs.size();
    }
}
