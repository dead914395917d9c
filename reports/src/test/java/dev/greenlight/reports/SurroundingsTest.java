package dev.greenlight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.Scope;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static Surroundings around(String markdown, String quote) {
        int at = markdown.codePointCount(0, markdown.indexOf(quote));
        int length = quote.codePointCount(0, quote.length());
        return Surroundings.of(
                markdown,
                new Finding(
                        "retention", "zero", Scope.ALL, quote, at, at + length, List.of(), Optional.empty(), 1, "x:1"));
    }

    @Test
    void neighboursOfASentenceAreTheSentencesBesideIt() {
        assertThat(around("One. Two is here. THREE. Four is there. Five.", "THREE."))
                .isEqualTo(new Surroundings("Two is here.", "Four is there."));
    }

    @Test
    void neighboursOfAListItemAreTheLinesBesideIt() {
        assertThat(around("We will not:\n\n- sell it\n- LEND it\n\nEver again.", "LEND it"))
                .isEqualTo(new Surroundings("- sell it", "Ever again."));
    }

    @Test
    void headingIsNoNeighbour() {
        assertThat(around("## Storage\n\nNOTHING IS KEPT.\n\n## Deletion\n\nLater.", "NOTHING IS KEPT."))
                .isEqualTo(new Surroundings("", ""));
    }

    @Test
    void neighboursOfACellAreTheOtherCellsOfItsRow() {
        assertThat(around("| Prompts | text | KEPT FOR 30 DAYS | by us |", "KEPT FOR 30 DAYS"))
                .isEqualTo(new Surroundings("Prompts · text", "by us"));
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(around("😀😀 First. SECOND. Third.", "SECOND."))
                .isEqualTo(new Surroundings("😀😀 First.", "Third."));
    }

    @Test
    void neighbourWithoutEndIsCut() {
        Surroundings around = around("word ".repeat(200) + "QUOTE " + "word ".repeat(200), "QUOTE");
        assertThat(around.before()).startsWith("… ").hasSizeLessThan(410);
        assertThat(around.after()).endsWith(" …").hasSizeLessThan(410);
    }
}
