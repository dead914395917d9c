package dev.greenlight.crawler.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Exchange;
import dev.greenlight.crawler.Snapshot;
import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.Version;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import dev.greenlight.crawler.archive.OwnArchive.Draft;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnArchiveTest {
    private static final Terms TERMS = new Terms("DALL·E", "Terms of Service");
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final URI ADDRESS = URI.create("https://vendor.example/terms");
    private static final Declaration DECLARATION = new Declaration(TERMS, List.of(Source.of(ADDRESS)));

    @TempDir
    private Path folder;

    private static Draft draft(String text, Instant at) {
        return new Draft(TERMS, text, List.of(), at);
    }

    private static Snapshot snapshot(String body) {
        Exchange exchange = new Exchange(
                ADDRESS,
                List.of(new Exchange.Redirect(301, URI.create("https://vendor.example/legal"))),
                200,
                Map.of("content-type", "text/html", "etag", "\"v1\""),
                NOON,
                false);
        return Snapshot.of(exchange, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void recordedVersionIsReadBackByAnyone() {
        Version recorded;
        try (OwnArchive archive = OwnArchive.open(folder)) {
            recorded = archive.record(draft("# Terms\n", NOON), Cause.FIRST_RECORD);
        }
        try (Archive archive = Archives.open(folder)) {
            assertThat(archive.terms()).containsExactly(TERMS);
            assertThat(archive.latest(TERMS)).contains(recorded);
            assertThat(recorded.markdown()).isEqualTo("# Terms\n");
            assertThat(recorded.recordedAt()).isEqualTo(NOON);
            assertThat(recorded.cause()).isEqualTo(Cause.FIRST_RECORD);
        }
    }

    @Test
    void asOfGivesWhatStoodThen() {
        try (OwnArchive archive = OwnArchive.open(folder)) {
            archive.record(draft("one", NOON), Cause.FIRST_RECORD);
            archive.record(draft("two", NOON.plusSeconds(60)), Cause.SOURCE_CHANGED);

            assertThat(archive.asOf(TERMS, NOON.minusSeconds(1))).isEmpty();
            assertThat(archive.asOf(TERMS, NOON.plusSeconds(59)).orElseThrow().markdown())
                    .isEqualTo("one");
            assertThat(archive.asOf(TERMS, NOON.plusSeconds(60)).orElseThrow().markdown())
                    .isEqualTo("two");
        }
    }

    @Test
    void clockThatJumpsBackDoesNotReorderHistory() {
        try (OwnArchive archive = OwnArchive.open(folder)) {
            archive.record(draft("one", NOON), Cause.FIRST_RECORD);
            archive.record(draft("two", NOON.minusSeconds(86_400)), Cause.SOURCE_CHANGED);
        }
        try (Archive archive = Archives.open(folder)) {
            assertThat(archive.latest(TERMS).orElseThrow().markdown()).isEqualTo("two");
        }
    }

    @Test
    void snapshotIsKeptWithItsFacts() {
        Snapshot snapshot = snapshot("<p>Terms</p>");
        String id;
        try (OwnArchive archive = OwnArchive.open(folder)) {
            id = archive.keep(DECLARATION, DECLARATION.sources().get(0), snapshot);
        }
        try (OwnArchive archive = OwnArchive.open(folder)) {
            Snapshot kept = archive.snapshot(id).orElseThrow();
            assertThat(kept.exchange()).isEqualTo(snapshot.exchange());
            assertThat(kept.bytes()).isEqualTo(snapshot.bytes());
            assertThat(archive.exchange(id)).contains(snapshot.exchange());
            assertThat(archive.snapshot("0123456789012345678901234567890123456789"))
                    .isEmpty();
        }
    }

    @Test
    void snapshotsCanBeReadWithTheDeclarationAlone() {
        Source source = DECLARATION.sources().get(0);
        try (OwnArchive archive = OwnArchive.open(folder)) {
            archive.keep(DECLARATION, source, snapshot("one"));
            archive.keep(DECLARATION, source, snapshot("two"));
        }
        try (OthersSnapshots snapshots = OthersSnapshots.open(folder.resolve("snapshots"))) {
            assertThat(snapshots.find(DECLARATION, source).orElseThrow().bytes())
                    .isEqualTo("two".getBytes(StandardCharsets.UTF_8));
            Declaration other = new Declaration(new Terms("Other", "Imprint"), List.of(source));
            assertThat(snapshots.find(other, source)).isEmpty();
        }
    }

    @Test
    void namesThatDifferInCaseAreKeptApart() {
        try (OwnArchive archive = OwnArchive.open(folder)) {
            Terms lower = new Terms("dall·e", "Terms of Service");
            archive.record(draft("one", NOON), Cause.FIRST_RECORD);
            archive.record(new Draft(lower, "two", List.of(), NOON), Cause.FIRST_RECORD);

            assertThat(archive.latest(TERMS).orElseThrow().markdown()).isEqualTo("one");
            assertThat(archive.latest(lower).orElseThrow().markdown()).isEqualTo("two");
        }
    }

    @Test
    void sourcesOfOneDocumentHaveSnapshotsOfTheirOwn() {
        List<Source> sources = Stream.of(
                        "https://a.example/legal/terms.html?v=1",
                        "https://b.example/legal/terms",
                        "https://c.example/",
                        "https://c.example/x:y%7Cz")
                .map(address -> Source.of(URI.create(address)))
                .toList();
        Declaration declaration = new Declaration(TERMS, sources);

        assertThat(sources)
                .extracting(
                        source -> SnapshotPlace.documentId(declaration, source).orElseThrow())
                .containsExactly("legal-terms", "legal-terms-2", "c.example", "x_y_z");
    }

    @Test
    void sameBytesAreKeptOnce() {
        try (OwnArchive archive = OwnArchive.open(folder)) {
            Source source = DECLARATION.sources().get(0);
            String first = archive.keep(DECLARATION, source, snapshot("one"));

            assertThat(archive.keep(DECLARATION, source, snapshot("one"))).isEqualTo(first);
            assertThat(archive.keep(DECLARATION, source, snapshot("two"))).isNotEqualTo(first);
        }
    }

    @Test
    void sameRecordsGiveTheSameCommits(@TempDir Path other) {
        Version one;
        try (OwnArchive archive = OwnArchive.open(folder)) {
            one = archive.record(draft("text", NOON), Cause.FIRST_RECORD);
        }
        try (OwnArchive archive = OwnArchive.open(other)) {
            assertThat(archive.record(draft("text", NOON), Cause.FIRST_RECORD)).isEqualTo(one);
        }
    }

    @Test
    void secondWriterIsToldThatTheArchiveIsInUse() {
        try (OwnArchive archive = OwnArchive.open(folder)) {
            assertThatThrownBy(() -> OwnArchive.open(folder))
                    .isInstanceOfSatisfying(
                            ArchiveException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BUSY));
            assertThat(archive.terms()).isEmpty();
        }
        OwnArchive.open(folder).close();
    }

    @Test
    void locksLeftByAKilledRunAreRemoved() throws IOException {
        OwnArchive.open(folder).close();
        Path versions = folder.resolve("versions");
        Files.createFile(versions.resolve("HEAD.lock"));
        Files.createFile(versions.resolve("refs/heads/main.lock"));
        Files.createFile(versions.resolve("config.lock"));

        try (OwnArchive archive = OwnArchive.open(folder)) {
            archive.record(draft("text", NOON), Cause.FIRST_RECORD);
        }
        try (Archive archive = Archives.open(folder)) {
            assertThat(archive.history(TERMS)).hasSize(1);
        }
    }

    @Test
    void objectsOfAnUnfinishedRecordDoNotCount() throws IOException {
        try (OwnArchive archive = OwnArchive.open(folder)) {
            archive.record(draft("one", NOON), Cause.FIRST_RECORD);
        }
        Path main = folder.resolve("versions/refs/heads/main");
        String before = Files.readString(main);
        try (OwnArchive archive = OwnArchive.open(folder)) {
            archive.record(draft("two", NOON), Cause.SOURCE_CHANGED);
        }
        Files.writeString(main, before);

        try (OwnArchive archive = OwnArchive.open(folder)) {
            assertThat(archive.latest(TERMS).orElseThrow().markdown()).isEqualTo("one");
            assertThat(archive.record(draft("two", NOON), Cause.SOURCE_CHANGED).markdown())
                    .isEqualTo("two");
            assertThat(archive.verify().faults()).isEmpty();
        }
    }

    @Test
    void verifyFindsAChangedByte() throws IOException {
        String id;
        try (OwnArchive archive = OwnArchive.open(folder)) {
            archive.keep(DECLARATION, DECLARATION.sources().get(0), snapshot("<p>Terms</p>"));
            id = archive.record(draft("text", NOON), Cause.FIRST_RECORD).id();
            assertThat(archive.verify()).isEqualTo(new Verification(8, 2, List.of()));
        }
        Path object = folder.resolve("versions/objects/" + id.substring(0, 2) + "/" + id.substring(2));
        Files.setPosixFilePermissions(object, PosixFilePermissions.fromString("rw-------"));
        Files.write(object, new byte[] {1, 2, 3});

        assertThatThrownBy(() -> OwnArchive.open(folder))
                .isInstanceOfSatisfying(
                        ArchiveException.class,
                        e -> assertThat(e.reason()).isIn(Reason.TRUNCATED, Reason.UNREADABLE, Reason.UNWRITABLE));
    }

    @Test
    void symbolicLinkInTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("versions"), elsewhere);

        assertThatThrownBy(() -> OwnArchive.open(folder))
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.reason()).isEqualTo(Reason.SYMBOLIC_LINK));
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void folderThatIsAFileCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> OwnArchive.open(file))
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNWRITABLE));
    }

    /** The kernel's own folder refuses even those whom no permission holds back. */
    @Test
    void folderThatMustNotBeWrittenIsSaidToBe() {
        Path kernels = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(kernels), "this system has no /proc");

        for (Path folder : List.of(kernels, kernels.resolve("greenlight"))) {
            assertThatThrownBy(() -> OwnArchive.open(folder))
                    .isInstanceOfSatisfying(
                            ArchiveException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNWRITABLE));
        }
    }

    @Test
    void historyReadsAsOpenTermsArchiveWritesIt() throws Exception {
        String snapshotId;
        try (OwnArchive archive = OwnArchive.open(folder)) {
            snapshotId = archive.keep(DECLARATION, DECLARATION.sources().get(0), snapshot("<p>Terms</p>"));
            archive.record(new Draft(TERMS, "text", List.of(snapshotId), NOON), Cause.FIRST_RECORD);
            archive.record(
                    new Draft(TERMS, "more text", List.of(snapshotId, snapshotId), NOON), Cause.EXTRACTION_CHANGED);
        }
        try (GitArchive versions = (GitArchive) Archives.open(folder)) {
            List<Entry> history = versions.history(TERMS);
            assertThat(versions.commit(history.get(0)).message().text())
                    .isEqualTo("First record of DALL·E Terms of Service\n\n"
                            + "This version was recorded after extracting from snapshot snapshots/commit/" + snapshotId
                            + "\n\nX-engine-version: greenlight-0.1.0\n");
            assertThat(versions.commit(history.get(1)).message().text())
                    .startsWith("Apply technical or declaration upgrade on DALL·E Terms of Service\n\n"
                            + "This version was recorded after extracting from and assembling the following snapshots"
                            + " from 2 source documents:\n- snapshots/commit/" + snapshotId + "\n- ");
            assertThat(history.get(1).snapshots()).containsExactly(snapshotId, snapshotId);
        }
    }
}
