package dev.greenlight.crawler.extract;

import static dev.greenlight.crawler.extract.TestPages.CLAUSE;
import static dev.greenlight.crawler.extract.TestPages.main;
import static dev.greenlight.crawler.extract.TestPages.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostilePageTest {
    private static final Duration HANGS = Duration.ofSeconds(60);
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int SMALL_STACK = 256 * 1024;

    static Stream<Arguments> nests() {
        return Stream.of(
                Arguments.of("100,000 nested div", "<div>".repeat(100_000) + CLAUSE),
                Arguments.of("3,000 nested lists", "<ul><li>".repeat(3_000) + CLAUSE),
                Arguments.of("20,000 unclosed b", "<b>x ".repeat(20_000) + CLAUSE),
                Arguments.of("20,000 nested tables", "<table><tr><td>".repeat(20_000) + CLAUSE),
                Arguments.of(
                        "nested quotes with many lines", "<blockquote>".repeat(200) + "x<br>".repeat(20_000) + CLAUSE),
                Arguments.of("mis-nested formatting", "<b>x<i>y</b>z</i>".repeat(10_000) + CLAUSE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nests")
    void nestingCostsNeitherTimeNorStack(String name, String html) throws InterruptedException {
        assertThat(markdown(read(name, html))).contains("never use it to train our models");
    }

    static Stream<Arguments> repetitions() {
        return Stream.of(
                Arguments.of("backticks", "<code>" + "`".repeat(500_000) + "</code>"),
                Arguments.of("asterisks", "<p>" + "*".repeat(500_000)),
                Arguments.of("brackets", "<p>" + "[](".repeat(200_000)),
                Arguments.of("siblings to drop", "<button>x</button>".repeat(50_000)),
                Arguments.of("class names", "<p class='" + "nav ".repeat(500_000) + "'>x"),
                Arguments.of("wide rows", "<table><tr>" + "<td colspan=99>x".repeat(50_000) + "</table>"),
                Arguments.of(
                        "nested forms asking for consent",
                        "<div><button>accept</button>cookie ".repeat(200) + "<i></i>".repeat(50_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repetitions")
    void repetitionCostsNoMoreThanItsLength(String name, String html) throws InterruptedException {
        assertThat(markdown(read(name, CLAUSE + html))).contains("never use it to train our models");
    }

    /** Reads a page on a thread with little stack, and within the limit of time that the thread itself spends. */
    private static Extraction read(String name, String html) throws InterruptedException {
        List<Extraction> extractions = new CopyOnWriteArrayList<>();
        AtomicLong spent = new AtomicLong();
        Thread reader = new Thread(
                null,
                () -> {
                    extractions.add(main(html));
                    spent.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                },
                name,
                SMALL_STACK);
        reader.start();
        reader.join(HANGS.toMillis());

        assertThat(extractions).as("%s within %s", name, HANGS).hasSize(1);
        assertThat(Duration.ofNanos(spent.get())).as(name).isLessThan(LIMIT);
        return extractions.get(0);
    }

    @Test
    void zeroBytesAndStrayMarkupAreSurvived() {
        assertThat(markdown(main("<p>We\0 may</p></div><p <b>use\0 it</p>" + CLAUSE + "<table><p>inside")))
                .contains("We may")
                .contains("never use it to train");
    }

    @Test
    void activeMarkupIsInert() {
        String markdown = markdown(main("<main>" + CLAUSE
                + "<p><a href='javascript:alert(1)'>click</a> <a href=' java\nscript:x'>me</a> <a href='data:text/html,x'>not</a>"
                + "<img src=x onerror=alert(1)><script>alert(1)</script><iframe srcdoc='<b>x'></iframe></p>"
                + "<p>&lt;script&gt;alert(2)&lt;/script&gt; &lt;img src=x onerror=y&gt; &amp;lt;b&amp;gt;</p></main>"));

        assertThat(markdown)
                .endsWith("click me not\n\n\\<script>alert(2)\\</script> \\<img src=x onerror=y> \\&lt;b\\&gt;\n")
                .doesNotContain("javascript:")
                .doesNotContain("alert(1)");
    }
}
