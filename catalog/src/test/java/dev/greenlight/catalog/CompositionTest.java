package dev.greenlight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class CompositionTest {
    private static final String RULE = "\n\n- - -\n\n";

    @Test
    void pagesAreToldApartWhereTheirNumberAgrees() {
        Composition composition = composition("one \uD83C\uDFAC" + RULE + "two", 2);

        assertThat(composition.parts())
                .containsExactly(new Composition.Part("one \uD83C\uDFAC", 0), new Composition.Part("two", 14));
        assertThat(composition.composed()).isTrue();
        assertThat(composition.blended()).isFalse();
    }

    @Test
    void aRuleInsideAPageLeavesThemTogether() {
        Composition composition = composition("one" + RULE + "still one" + RULE + "two", 2);

        assertThat(composition.parts()).hasSize(1);
        assertThat(composition.blended()).isTrue();
    }

    @Test
    void aRuleInTheOnlyPageIsNoSeam() {
        Composition composition = composition("one" + RULE + "still one", 1);

        assertThat(composition.parts()).hasSize(1);
        assertThat(composition.composed()).isFalse();
    }

    @Test
    void whereTheNumberOfPagesIsUnknownARuleMayBeASeam() {
        assertThat(composition("one" + RULE + "two or still one", 0).blended()).isTrue();
        assertThat(composition("one", 0).composed()).isFalse();
    }

    private static Composition composition(String markdown, int snapshots) {
        Entry entry = new Entry(
                new Terms("tool", "Terms of Service"),
                "id",
                Instant.EPOCH,
                Cause.SOURCE_CHANGED,
                Collections.nCopies(snapshots, "snapshot"));
        return Composition.of(Version.of(entry, markdown));
    }
}
