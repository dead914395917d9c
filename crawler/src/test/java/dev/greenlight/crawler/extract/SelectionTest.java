package dev.greenlight.crawler.extract;

import static dev.greenlight.crawler.extract.TestPages.CLAUSE;
import static dev.greenlight.crawler.extract.TestPages.markdown;
import static dev.greenlight.crawler.extract.TestPages.select;
import static dev.greenlight.crawler.extract.TestPages.selecting;
import static dev.greenlight.crawler.extract.TestPages.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.Selector;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Source.Rendering;
import dev.greenlight.crawler.extract.Extraction.Extracted;
import dev.greenlight.crawler.extract.Extraction.NotExtracted;
import dev.greenlight.crawler.extract.Extraction.Reason;
import dev.greenlight.crawler.extract.Extraction.Remark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
    private static final String TEXT =
            "We use what you enter to give you the service, and we never use it to train our models "
                    + "unless you have opted in to that in your settings.";

    @Test
    void selectorsAreFollowedInTheirOrderNotThePages() {
        String page = "<div class=b>" + CLAUSE + "</div><h1>Terms</h1><p>Other</p>";

        assertThat(markdown(select(page, selecting("h1", ".b")))).isEqualTo("# Terms\n\n" + TEXT + "\n");
    }

    @Test
    void whatIsRemovedIsGoneBeforeSelecting() {
        String page = "<main>" + CLAUSE + "<p class=x>Gone</p></main>";
        Source source = source(List.of(new Selector.Css("main")), List.of(new Selector.Css(".x")));

        assertThat(markdown(select(page, source))).isEqualTo(TEXT + "\n");
    }

    @Test
    void nestedMatchesAreGatheredTwiceAsInOpenTermsArchive() {
        String page = "<div>" + CLAUSE + "<div>Again.</div></div>";

        assertThat(markdown(select(page, selecting("div")))).isEqualTo(TEXT + "\n\nAgain.\n\nAgain.\n");
    }

    @Test
    void linksAreAbsoluteBeforeSelectorsLookAtThem() {
        String page = "<main><a href=/legal>Back</a>" + CLAUSE + "</main>";
        Source source = source(
                List.of(new Selector.Css("main")), List.of(new Selector.Css("[href='https://vendor.example/legal']")));

        assertThat(markdown(select(page, source))).isEqualTo(TEXT + "\n");
    }

    @Test
    void rangesIncludeTheirEndsOnDemand() {
        String page = "<p>Before</p><h1>Terms</h1>" + CLAUSE + "<ul><li>One</li><li id=end>Two</li><li>Three</li></ul>";
        Selector inner = new Selector.Range("h1", false, "#end", false);
        Selector outer = new Selector.Range("h1", true, "#end", true);

        assertThat(markdown(select(page, source(List.of(inner), List.of())))).isEqualTo(TEXT + "\n\n- One\n");
        assertThat(markdown(select(page, source(List.of(outer), List.of()))))
                .isEqualTo("# Terms\n\n" + TEXT + "\n\n- One\n- Two\n");
    }

    @Test
    void rangesCanBeRemoved() {
        String page = "<main>" + CLAUSE + "<h2>Old</h2><p>Gone</p><h2 id=new>New</h2><p>Stays</p></main>";
        Source source =
                source(List.of(new Selector.Css("main")), List.of(new Selector.Range("h2", true, "#new", false)));

        assertThat(markdown(select(page, source))).isEqualTo(TEXT + "\n\n## New\n\nStays\n");
    }

    @Test
    void aRangeThatRunsBackwardsMatchesNothing() {
        String page = "<main>" + CLAUSE + "<h2 id=a>A</h2><h2 id=b>B</h2></main>";
        Extraction extraction = select(page, source(List.of(new Selector.Range("#b", true, "#a", true)), List.of()));

        assertThat(((Extracted) extraction).remarks()).containsExactly(Remark.SELECTORS_ROTTED);
    }

    @Test
    void mainContentStandsInForSelectorsThatMatchNothing() {
        String page = "<nav><a href=/>Home</a></nav><main>" + CLAUSE + "</main>";
        Extracted extracted = (Extracted) select(page, selecting(".renamed"));

        assertThat(extracted.markdown()).isEqualTo(TEXT + "\n");
        assertThat(extracted.remarks()).containsExactly(Remark.SELECTORS_ROTTED);
    }

    @Test
    void aTitleAloneIsNoMatchWhenTheTextMovedElsewhere() {
        String page =
                "<main><h1>Terms of the service that everybody should read with care before anything else, and keep, and "
                        + "read again</h1><div class=new>" + CLAUSE.repeat(6) + "</div></main>";
        Extracted extracted = (Extracted) select(page, selecting("h1", ".renamed"));

        assertThat(extracted.markdown()).contains("never use it to train");
        assertThat(extracted.remarks()).containsExactly(Remark.SELECTORS_ROTTED);
    }

    @Test
    void aSmallPartThatOneOfTwoSelectorsMissesIsNoRot() {
        String page = "<main>" + CLAUSE + "</main>";
        Extracted extracted = (Extracted) select(page, selecting("main", ".annex"));

        assertThat(extracted.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"div[", "", "p::before", "p:matches(^(.*a){14}b)", "p:matchesOwn(a)"})
    void anInvalidSelectorIsNamed(String query) {
        assertThat(select(CLAUSE, selecting(query))).isInstanceOfSatisfying(NotExtracted.class, none -> {
            assertThat(none.reason()).isEqualTo(Reason.INVALID_SELECTOR);
            assertThat(none.detail()).startsWith("\"" + query + "\" is not a CSS selector");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".lg\\:w-8",
                "#\\31 a",
                ":where(main, article)",
                "main:has(> p)",
                "[data-x='foo' i]",
                ":is(main)",
                "[class~=\"lg:w-8\"]"
            })
    void selectorsOfModernStyleSheetsAreUnderstood(String query) {
        String page = "<div>Other</div><main class='lg:w-8' id=1a data-x=Foo>" + CLAUSE + "</main>";

        assertThat(markdown(select(page, selecting(query)))).isEqualTo(TEXT + "\n");
    }

    @Test
    void aWordInAnAttributeIsAWholeWordAndNoRegularExpression() {
        String page = "<div class='main-menu'>Menu</div><div class='x main'>" + CLAUSE + "</div>";
        String slow = "<p class='" + "a".repeat(60) + "'>" + CLAUSE;

        assertThat(markdown(select(page, selecting("[class~=main]")))).isEqualTo(TEXT + "\n");
        assertThat(markdown(select(page, selecting("div[class~='main']")))).isEqualTo(TEXT + "\n");
        assertThat(((Extracted) select(slow, selecting("[class~=^(.*a){14}b]"))).remarks())
                .containsExactly(Remark.SELECTORS_ROTTED);
    }

    @Test
    void declaredParametersAreStrippedFromLinks() {
        Source source = new Source(TestPages.ADDRESS, List.of(), List.of(), List.of("ref"), Rendering.NEVER);
        String page = CLAUSE + "<p>See <a href='/more?ref=1&id=2'>more</a>.</p>";

        assertThat(markdown(select(page, source))).contains("[more](https://vendor.example/more?id=2)");
    }
}
