package dev.greenlight.crawler;

import dev.greenlight.crawler.archive.OthersSnapshots;
import dev.greenlight.crawler.extract.Extraction;
import dev.greenlight.crawler.extract.Extraction.Extracted;
import dev.greenlight.crawler.extract.Extraction.NotExtracted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What pages that others received give when a declaration is read from them, without fetching or recording anything. */
public sealed interface Reread {
    /** The document. */
    Terms terms();

    /** The text of all its sources, joined. */
    record Text(Terms terms, String markdown, List<String> remarks) implements Reread {
        public Text {
            remarks = List.copyOf(remarks);
        }
    }

    /** At least one source has no page, or a page without text. */
    record NoText(Terms terms, List<FetchFailure> failures) implements Reread {
        public NoText {
            failures = List.copyOf(failures);
        }
    }

    /** Reads a document. */
    static Reread of(Declaration declaration, OthersSnapshots snapshots) {
        PageReader pages = new PageReader();
        List<String> texts = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        List<FetchFailure> failures = new ArrayList<>();
        for (Source source : declaration.sources()) {
            Optional<Snapshot> page = snapshots.find(declaration, source);
            Optional<Extraction> read = page.map(snapshot -> pages.read(snapshot, source));
            if (read.isPresent() && read.get() instanceof Extracted text) {
                texts.add(text.markdown());
                remarks.addAll(Remarks.of(page.orElseThrow().exchange(), text.remarks()));
            } else {
                failures.add(failure(source, read));
            }
        }
        return failures.isEmpty()
                ? new Text(declaration.terms(), Rereader.assemble(texts), remarks)
                : new NoText(declaration.terms(), failures);
    }

    private static FetchFailure failure(Source source, Optional<Extraction> read) {
        return read.map(NotExtracted.class::cast)
                .map(none -> FetchFailure.of(Unread.reason(none.reason()), source.address(), none.detail()))
                .orElseGet(() ->
                        FetchFailure.of(FetchFailure.Reason.NOT_FOUND, source.address(), "no page of it was kept"));
    }
}
