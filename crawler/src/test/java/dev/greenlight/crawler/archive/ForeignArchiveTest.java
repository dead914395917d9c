package dev.greenlight.crawler.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Entry;
import dev.greenlight.crawler.Terms;
import dev.greenlight.crawler.archive.ArchiveException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.transport.BundleWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignArchiveTest {
    private static final Terms TERMS = new Terms("Café·AI", "Terms of Service");
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Path work;

    @BeforeEach
    void makeRepository() throws Exception {
        work = Files.createDirectory(folder.resolve("work"));
        HermeticGit.create(folder.resolve("unused")).close();
        try (Git git =
                Git.init().setDirectory(work.toFile()).setInitialBranch("main").call()) {
            commit(git, "README.md", "Read me", "Initial commit", 0);
            commit(git, path(), "one", "Start tracking Café·AI Terms of Service", 1);
            commit(git, path(), "three", "Record new changes of Café·AI Terms of Service", 3);
            commit(git, path(), "two", "Apply technical or declaration upgrade on Café·AI Terms of Service", 2);
            commit(git, "Café·AI/../x.md", "by hand", "Tidy up", 4);
            commit(git, path(), "four", "Record new changes of Café·AI Terms of Service", 5);
        }
    }

    private static String path() {
        return "Café·AI/Terms of Service.md";
    }

    private void commit(Git git, String path, String text, String subject, int day) throws Exception {
        Path file = work.resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        git.add().addFilepattern(".").call();
        PersonIdent bot = new PersonIdent("Bot", "bot@example.org", START.plusSeconds(day * 86_400L), ZoneOffset.UTC);
        String body = "This version was recorded after extracting from snapshot https://forge.example/snapshots/commit/"
                + "0123456789012345678901234567890123456789\n\nX-engine-version: 1.2.3";
        git.commit()
                .setMessage(subject + "\n\n" + body)
                .setAuthor(bot)
                .setCommitter(bot)
                .setSign(false)
                .call();
    }

    private Path bundle() throws IOException {
        Path file = folder.resolve("terms.bundle");
        try (OutputStream out = Files.newOutputStream(file);
                Git git = Git.open(work.toFile())) {
            BundleWriter writer = new BundleWriter(git.getRepository());
            writer.include("refs/heads/main", git.getRepository().resolve("main"));
            writer.writeBundle(NullProgressMonitor.INSTANCE, out);
        }
        return file;
    }

    private static void assertHistory(Path path) {
        try (Archive archive = Archives.open(path)) {
            assertThat(archive.terms()).containsExactly(TERMS);
            List<Entry> history = archive.history(TERMS);
            assertThat(history)
                    .extracting(Entry::cause)
                    .containsExactly(
                            Cause.FIRST_RECORD, Cause.EXTRACTION_CHANGED, Cause.SOURCE_CHANGED, Cause.SOURCE_CHANGED);
            assertThat(history)
                    .extracting(entry -> archive.read(entry).markdown())
                    .containsExactly("one", "two", "three", "four");
            assertThat(history.get(0).recordedAt()).isEqualTo(START.plusSeconds(86_400));
            assertThat(history.get(0).snapshots()).containsExactly("0123456789012345678901234567890123456789");
        }
    }

    @Test
    void repositoryIsReadByAuthorDate() {
        assertHistory(work);
        assertHistory(work.resolve(".git"));
    }

    @Test
    void bundleIsReadAsTheRepositoryItHolds() throws IOException {
        assertHistory(bundle());
    }

    @Test
    void importKeepsDatesCausesAndMessages() throws IOException {
        Path own = folder.resolve("own");
        try (OwnArchive archive = OwnArchive.open(own)) {
            assertThat(archive.importFrom(bundle(), UnaryOperator.identity())).isEqualTo(new Imported(4, 0, List.of()));
            assertThat(archive.verify().faults()).isEmpty();
        }
        assertHistory(own);
        try (GitArchive archive = (GitArchive) Archives.open(own)) {
            Recorded first = archive.commit(archive.history(TERMS).get(0));
            assertThat(first.author().getEmailAddress()).isEqualTo("bot@example.org");
            assertThat(first.message().subject()).isEqualTo("Start tracking Café·AI Terms of Service");
            assertThat(first.message().trailer("x-engine-version")).isEqualTo("1.2.3");
        }
    }

    @Test
    void importingAgainAddsNothing() throws IOException {
        try (OwnArchive archive = OwnArchive.open(folder.resolve("own"))) {
            archive.importFrom(work, UnaryOperator.identity());

            assertThat(archive.importFrom(bundle(), UnaryOperator.identity())).isEqualTo(new Imported(0, 4, List.of()));
        }
    }

    @Test
    void documentOfAnotherOriginIsLeftAloneUnlessRenamed() throws IOException {
        try (OwnArchive archive = OwnArchive.open(folder.resolve("own"))) {
            archive.record(new OwnArchive.Draft(TERMS, "ours", List.of(), START), Cause.FIRST_RECORD);

            assertThat(archive.importFrom(bundle(), UnaryOperator.identity()))
                    .isEqualTo(new Imported(0, 0, List.of(TERMS)));
            assertThat(archive.importFrom(bundle(), name -> name + " (theirs)").recorded())
                    .isEqualTo(4);
            assertThat(archive.terms()).containsExactly(TERMS, new Terms("Café·AI (theirs)", "Terms of Service"));
        }
    }

    @Test
    void truncatedBundleIsRefusedAndNothingIsWritten() throws IOException {
        byte[] whole = Files.readAllBytes(bundle());
        for (int length : new int[] {20, 80, whole.length / 2, whole.length - 1}) {
            Path half = Files.write(folder.resolve("half.bundle"), Arrays.copyOf(whole, length));
            try (OwnArchive archive = OwnArchive.open(folder.resolve("own"))) {
                assertThatThrownBy(() -> archive.importFrom(half, UnaryOperator.identity()))
                        .isInstanceOfSatisfying(
                                ArchiveException.class,
                                e -> assertThat(e.reason()).isEqualTo(Reason.TRUNCATED));
                assertThat(archive.terms()).isEmpty();
            }
        }
    }

    @Test
    void plainFolderIsReadWithTheDatesOfItsFiles() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain/Tool"));
        Files.writeString(plain.resolve("Privacy Policy.md"), "text");
        Files.writeString(plain.resolve("notes.txt"), "none");
        Files.writeString(folder.resolve("secret.md"), "secret");
        Files.createSymbolicLink(plain.resolve("Terms of Service.md"), folder.resolve("secret.md"));

        try (Archive archive = Archives.open(folder.resolve("plain"))) {
            assertThat(archive.terms()).containsExactly(new Terms("Tool", "Privacy Policy"));
            assertThat(archive.latest(archive.terms().get(0)).orElseThrow().markdown())
                    .isEqualTo("text");
        }
    }

    @Test
    void datasetIsReadFromItsListing() throws IOException {
        Path zip = folder.resolve("dataset.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "data-1/README.md", "Read me");
            entry(out, "data-1/Tool/Privacy Policy/2025-02-01T10-20-30Z.md", "two");
            entry(out, "data-1/Tool/Privacy Policy/2025-01-01T10-20-30Z.md", "one");
            entry(out, "data-1/../../Privacy Policy/2025-01-01T10-20-30Z.md", "evil");
            entry(out, "data-1/Tool/Privacy Policy/2025-99-01T10-20-30Z.md", "no date");
        }
        try (Archive archive = Archives.open(zip)) {
            Terms terms = new Terms("Tool", "Privacy Policy");
            assertThat(archive.terms()).containsExactly(terms);
            assertThat(archive.history(terms))
                    .extracting(Entry::recordedAt)
                    .containsExactly(Instant.parse("2025-01-01T10:20:30Z"), Instant.parse("2025-02-01T10:20:30Z"));
            assertThat(archive.history(terms))
                    .extracting(Entry::cause)
                    .containsExactly(Cause.FIRST_RECORD, Cause.SOURCE_CHANGED);
            assertThat(archive.latest(terms).orElseThrow().markdown()).isEqualTo("two");
        }
    }

    private static void entry(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoArchiveIsNamedAsSuch() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "hello");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(reason(folder.resolve("missing"))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(text)).isEqualTo(Reason.NOT_AN_ARCHIVE);
        assertThat(reason(empty)).isEqualTo(Reason.NOT_AN_ARCHIVE);
        assertThat(reason(Files.writeString(folder.resolve("zip"), "PK but no zip")))
                .isEqualTo(Reason.TRUNCATED);
    }

    private static Reason reason(Path path) {
        try (Archive archive = Archives.open(path)) {
            throw new AssertionError("opened: " + archive.terms());
        } catch (ArchiveException e) {
            assertThat(e).hasMessageContaining(path.toString());
            return e.reason();
        }
    }
}
