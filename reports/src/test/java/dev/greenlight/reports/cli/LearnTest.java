package dev.greenlight.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.reports.accuracy.Labelled;
import dev.greenlight.reports.accuracy.LabelledFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnTest {
    private static final String SENTENCE = "Clips rest in the quarry for ninety days.";

    @TempDir
    private Path folder;

    private String label(String vendor) throws IOException {
        Path labels = Files.createDirectories(folder.resolve("labels"));
        Path text = folder.resolve("texts/" + vendor + "/Terms.md");
        Files.createDirectories(text.getParent());
        Files.writeString(text, SENTENCE + "\n\nFees are due.\n");
        return Files.writeString(labels.resolve(vendor + ".json"), """
                        {"doc": "%s/Terms.md", "verdicts": {},
                         "annotations": [{"criterion": "retention", "stance": "bounded", "scope": "all", "quote": "%s"}]}
                        """.formatted(vendor, SENTENCE))
                .toString();
    }

    private String folders() {
        return folder.resolve("labels") + "=" + folder.resolve("texts");
    }

    @Test
    void whatNineVendorsShareIsLearnedBesideTheExamplesOfTheBook() throws IOException {
        for (String vendor : new String[] {"Ash", "Beech", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Oak", "Rowan"})
            label(vendor);
        Path table = folder.resolve("opinion.tsv");

        Shell.Outcome result = new Shell(folder).run("learn", folders(), "--out", table);

        assertThat(result.code()).isZero();
        assertThat(Files.readString(table)).contains("\nquarry\t").startsWith("trait\trarity\t");
    }

    @Test
    void aLabelFileWithoutItsDocumentIsNamed() throws IOException {
        label("Ash");
        Files.delete(folder.resolve("texts/Ash/Terms.md"));

        Shell.Outcome result = new Shell(folder).run("learn", folders(), "--out", folder.resolve("opinion.tsv"));

        assertThat(result.code()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("Ash/Terms.md");
    }

    @Test
    void aLabelWithoutWordsNamesARecordedVersionAndOffsets() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive/Ash"));
        Files.writeString(archive.resolve("Terms.md"), "# Terms\n\n" + SENTENCE + "\n");
        Path labels = Files.createDirectories(folder.resolve("recorded"));
        Files.writeString(labels.resolve("ash.json"), """
                {"doc": "Ash/Terms.md", "vendor": "Ash Labs", "version": "Ash/Terms.md", "verdicts": {},
                 "annotations": [{"criterion": "retention", "stance": "bounded", "start": 9, "end": %d}]}
                """.formatted(9 + SENTENCE.length()));

        try (LabelledFolder labelled = new LabelledFolder(labels, folder.resolve("archive"))) {
            Labelled document = labelled.read(labels.resolve("ash.json"));
            assertThat(document.vendor()).isEqualTo("Ash Labs");
            assertThat(document.passages()).extracting(Labelled.Passage::quote).containsExactly(SENTENCE);
        }
    }
}
