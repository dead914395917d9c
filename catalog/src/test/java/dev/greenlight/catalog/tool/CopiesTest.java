package dev.greenlight.catalog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Selector;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final Tool ACME = Tools.read(List.of(SourceFile.of("acme", """
                            name: Acme
                            vendor: Acme
                            website: https://acme.example
                            category: text
                            archive: [Acme AI]
                            plans:
                              - {id: free, name: Free, audience: individual, governed-by: [terms-eu, terms-us, privacy, faq]}
                            terms:
                              - {key: terms-eu, type: Terms of Service, url: "https://acme.example/eu", evidence: linked,
                                 archived: [Acme AI/Terms of Service]}
                              - {key: terms-us, type: Terms of Service, url: "https://acme.example/us", evidence: linked}
                              - {key: privacy, type: Privacy Policy, url: "https://acme.example/p", evidence: linked,
                                 select: [main], remove: [nav, .share], render: true}
                              - {key: faq, type: Training Data FAQ, url: "https://acme.example/faq", evidence: linked,
                                 archived: [Acme AI/Acceptable Use Policy#2]}
                              - {key: aup, type: Acceptable Use Policy, url: "https://acme.example/aup", evidence: linked}
                            """)), new Faults())
            .find("acme")
            .orElseThrow();

    @Test
    void ourOwnArchiveTellsTermsOfOneTypeApartByTheirKeys() {
        assertThat(names("terms-us")).containsExactly(new Terms("acme", "Terms of Service (terms-us)"));
        assertThat(names("privacy")).startsWith(new Terms("acme", "Privacy Policy"));
    }

    @Test
    void aTypeThatIsUniqueInTheToolIsLookedForUnderTheIdsOfArchives() {
        assertThat(names("privacy")).endsWith(new Terms("Acme AI", "Privacy Policy"));
    }

    @Test
    void aTextThatOtherTermsClaimIsNotTakenForTheseTerms() {
        assertThat(names("aup")).containsExactly(new Terms("acme", "Acceptable Use Policy"));
    }

    @Test
    void whatTheFileSaysComesAfterOurOwnArchive() {
        assertThat(names("terms-eu"))
                .containsExactly(
                        new Terms("acme", "Terms of Service (terms-eu)"), new Terms("Acme AI", "Terms of Service"));
    }

    @Test
    void everyPublishedTextIsDeclaredForTheCrawler() {
        assertThat(ACME.declarations())
                .extracting(Declaration::terms)
                .extracting(Terms::type)
                .containsExactly(
                        "Terms of Service (terms-eu)",
                        "Terms of Service (terms-us)",
                        "Privacy Policy",
                        "Training Data FAQ",
                        "Acceptable Use Policy");
    }

    @Test
    void whichPartOfAPageCountsAndWhetherItsScriptsRunIsDeclared() {
        Source source = ACME.declarations().get(2).sources().get(0);

        assertThat(source.select()).containsExactly(new Selector.Css("main"));
        assertThat(source.remove()).containsExactly(new Selector.Css("nav"), new Selector.Css(".share"));
        assertThat(source.rendering()).isEqualTo(Source.Rendering.ALWAYS);
        assertThat(ACME.declarations().get(0).sources().get(0).rendering()).isEqualTo(Source.Rendering.WHEN_EMPTY);
    }

    @Test
    void aCopyMayBeOneOfSeveralPages() {
        assertThat(ACME.copies(ACME.terms("faq").orElseThrow()))
                .endsWith(new PublishedTerms.Copy(new Terms("Acme AI", "Acceptable Use Policy"), 2));
    }

    private static List<Terms> names(String key) {
        return ACME.copies(ACME.terms(key).orElseThrow()).stream()
                .map(PublishedTerms.Copy::name)
                .toList();
    }
}
