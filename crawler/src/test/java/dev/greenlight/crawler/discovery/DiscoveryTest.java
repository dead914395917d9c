package dev.greenlight.crawler.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.FetchFailure;
import dev.greenlight.crawler.Site;
import dev.greenlight.crawler.TestSettings;
import dev.greenlight.crawler.TurningClock;
import dev.greenlight.crawler.discovery.Candidate.Trace;
import dev.greenlight.crawler.fetch.Fetcher;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoveryTest {
    private final Fetcher fetcher = new Fetcher(TestSettings.hasty(new TurningClock()));
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
    }

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    private Discovered discover() {
        return new Discovery(fetcher).discover(site.address(""));
    }

    @Test
    void termsLinkedAtTheFootAreProposed() {
        site.page("/", """
                <main><a href=/blog/our-new-terms>Our new terms</a></main>
                <footer><a href=/legal/tos.html>Terms</a> <a href=/legal/pp#top>Privacy Policy</a>
                <a href=/de/legal/pp>Privacy Policy</a> <a href=/cookie-settings>Cookie settings</a>
                <a href=https://elsewhere.example/dpa>Data Processing Addendum</a></footer>""");

        Discovered discovered = discover();

        assertThat(discovered.chosen())
                .containsExactly(
                        new Candidate(
                                "Data Processor Agreement",
                                URI.create("https://elsewhere.example/dpa"),
                                "Data Processing Addendum",
                                Trace.FOOTER),
                        new Candidate("Privacy Policy", site.address("/legal/pp"), "Privacy Policy", Trace.FOOTER),
                        new Candidate("Terms of Service", site.address("/legal/tos.html"), "Terms", Trace.FOOTER));
        assertThat(discovered.proposed())
                .extracting(Declaration::sources)
                .allSatisfy(sources -> assertThat(sources).hasSize(1));
        assertThat(discovered.failures()).isEmpty();
    }

    @Test
    void pageThatListsTermsIsFollowedOneLevel() {
        site.page("/", "<footer><a href=/docs/legal-center>Legal center</a></footer>")
                .page(
                        "/docs/legal-center",
                        "<a href=/docs/aup>Acceptable Use Policy</a><a href=/docs/more>More legal documents</a>")
                .page("/docs/more", "<a href=/docs/sla>Service Level Agreement</a>");

        assertThat(discover().chosen())
                .extracting(Candidate::type, Candidate::trace)
                .containsExactly(tuple("Acceptable Use Policy", Trace.HUB));
    }

    @Test
    void llmsTxtAndSiteMapAreRead() {
        site.page("/", "<p>Nothing here</p>")
                .on(
                        "/llms.txt",
                        (request, out) -> out.write(Site.answer(
                                200,
                                "Content-Type: text/plain",
                                "- [Privacy notice](/p/1): what we keep\n- [Business terms](" + site.address("/p/2#top")
                                        + "): for companies")))
                .on(
                        "/sitemap.xml",
                        (request, out) -> out.write(Site.answer(
                                200,
                                "Content-Type: application/xml",
                                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                                        + site.address("/about/terms-of-service") + "</loc></url></urlset>")));

        assertThat(discover().chosen())
                .extracting(Candidate::address)
                .containsExactly(site.address("/p/2"), site.address("/p/1"), site.address("/about/terms-of-service"));
    }

    @Test
    void usualAddressesAreTriedOnlyForWhatIsMissing() {
        site.page("/", "<footer><a href=/x/privacy>Privacy</a></footer>").page("/tos", "Terms");

        assertThat(discover().chosen())
                .extracting(Candidate::address)
                .containsExactly(site.address("/x/privacy"), site.address("/tos"));
        assertThat(site.requests()).noneMatch(request -> request.path().equals("/privacy"));
    }

    @Test
    void siteThatSendsEverythingHomeHasNoTerms() {
        site.page("/", "<p>Home</p>");
        Discovery.USUAL_PATHS.forEach(path -> site.redirect(path, "/"));

        assertThat(discover().proposed()).isEmpty();
    }

    @Test
    void homePageThatFailsIsReported() {
        site.status("/", 403);

        assertThat(discover().failures()).extracting(FetchFailure::reason).containsExactly(FetchFailure.Reason.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "Terms, /a, Terms of Service",
        "'', /legal/terms-of-service-v2.pdf, Terms of Service",
        "'', /termsOfUse, Terms of Service",
        "'', /privacynotice, Privacy Policy",
        "Cookies, /c, Trackers Policy",
        "DPA, /terms/dpa, Data Processor Agreement",
        "Sub-processors, /x, Subprocessor List",
        "Enterprise Terms of Service, /x, Commercial Terms",
        "'', /legal/commercial-terms, Commercial Terms",
        "API Terms, /x, Developer Terms",
        "'', /policies/usage-policies, Acceptable Use Policy",
        "Generative AI terms, /x, AI Terms",
        "How your data is used to improve model performance, /x, Training Data FAQ",
        "Datenschutz, /x, Privacy Policy",
        "Cookie settings, /x, ",
        "Careers, /terms-of-work, ",
        "Intermission, /x, ",
        "Pricing, /pricing, "
    })
    void linkIsNamedByWhatItIsCalledAndItsPath(String label, String path, String type) {
        assertThat(Naming.type(label, URI.create("https://vendor.example" + path))
                        .orElse(null))
                .isEqualTo(type);
    }
}
