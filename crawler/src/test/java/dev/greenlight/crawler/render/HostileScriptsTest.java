package dev.greenlight.crawler.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.FetchFailure.Reason;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileScriptsTest {
    private static final Duration SHORT = Duration.ofSeconds(2);

    private final long before = descendants();
    private RenderingSite site;

    @BeforeEach
    void open() throws IOException {
        site = new RenderingSite();
    }

    @AfterEach
    void nothingIsLeft() {
        site.close();
        assertThat(descendants()).as("processes left").isEqualTo(before);
    }

    private static long descendants() {
        return ProcessHandle.current().descendants().count();
    }

    @Test
    void pageThatNeverComesToItsEndIsCutAtTheDeadline() {
        site.site().hang("/terms", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Terms");

        assertThat(site.failure("/terms", SHORT).reason()).isEqualTo(Reason.TIMED_OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onload = () => setTimeout(() => { for (;;); }, 1)", "for (;;) alert('again')"})
    void endlessLoopIsCutAtTheDeadline(String script) {
        site.page("/terms", "<p>Terms</p><script>" + script + "</script>");

        assertThat(site.failure("/terms", SHORT).reason()).isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void questionsAreDismissedAndWindowsStayShutAndWhatThePageRedefinesDoesNotHold() {
        site.page(
                        "/terms",
                        "<p>Terms</p><script>for (let i = 0; i < 20; i++) open('/window');"
                                + " alert('a'); document.body.append(confirm('b') + '-' + prompt('c'));"
                                + " Object.defineProperty(Element.prototype, 'outerHTML', {get: () => 'lie'});"
                                + " String.prototype.slice = () => 'lie'; Document.prototype.readyState = 'loading'</script>")
                .page("/window", "<p>Window</p>");

        String html = site.html("/terms");

        assertThat(html).contains("<p>Terms</p>").contains("false-null").doesNotStartWith("lie");
        assertThat(site.site().requests()).noneMatch(request -> request.path().equals("/window"));
    }

    @Test
    void pageThatLeadsInCirclesIsLeft() {
        site.page("/terms", "<p>Terms</p><script>location.reload()</script>");

        assertThat(site.failure("/terms").reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(site.site().requests()).hasSize(11);
    }

    @Test
    void downloadIsNoPage() {
        site.site().status("/terms", 200, "Content-Disposition: attachment; filename=terms.html");

        assertThat(site.failure("/terms").reason()).isEqualTo(Reason.BROWSER_FAILED);
    }

    @Test
    void scriptThatLeadsInsideIsRefused() {
        site.page("/terms", "<p>Terms</p><script>location = 'http://inside.example/latest/meta-data'</script>");

        FetchFailure failure = site.failure("/terms");

        assertThat(failure.reason()).isEqualTo(Reason.ADDRESS_BLOCKED);
        assertThat(failure.detail()).contains("inside.example");
    }

    @Test
    void pageThatWritesWithoutMeasureIsTooLarge() {
        site.page("/terms", "<script>for (let i = 0; i < 40; i++) document.write('x'.repeat(1 << 16))</script>");

        assertThat(site.failure("/terms").reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void pageThatTalksWithoutMeasureIsTooLarge() {
        site.page("/terms", "<script>const s = 'x'.repeat(1 << 20); for (;;) console.log(s)</script>");

        assertThat(site.failure("/terms").reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void sameScriptsGiveTheSameTextEachTime() {
        site.page(
                "/terms",
                "<ol></ol><script>let n = 0; setInterval(() => document.querySelector('ol').append(n++), 700)</script>");

        assertThat(site.html("/terms")).isEqualTo(site.html("/terms"));
    }

    @Test
    void textDoesNotDependOnHowLongThePageTakesToLoad() {
        String page =
                "<ol></ol><script>let n = 0; setInterval(() => document.querySelector('ol').append(n++), 700)</script>"
                        + "<script>for (let i = 0; i < %s; i++);</script>";
        site.page("/quick", page.formatted("1")).page("/slow", page.formatted("1500000000"));

        assertThat(site.html("/slow").replace("1500000000", "1")).isEqualTo(site.html("/quick"));
    }
}
