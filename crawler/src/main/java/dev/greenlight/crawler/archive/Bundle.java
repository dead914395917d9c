package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.archive.ArchiveException.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TransportBundleStream;
import org.eclipse.jgit.transport.URIish;

/** Unpacks a git bundle into memory. */
final class Bundle {
    private static final RefSpec ALL = new RefSpec("+refs/*:refs/*");

    private Bundle() {}

    static Repository unpack(Path file) {
        Repository repository = HermeticGit.inMemory(file.toString());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                TransportBundleStream bundle = new TransportBundleStream(
                        repository, new URIish(file.toUri().toString()), in)) {
            FetchResult result = bundle.fetch(NullProgressMonitor.INSTANCE, List.of(ALL));
            repository.updateRef(Constants.HEAD).link(head(result));
            return repository;
        } catch (IOException | URISyntaxException | RuntimeException e) {
            repository.close();
            throw new ArchiveException(Reason.TRUNCATED, file, e);
        }
    }

    private static String head(FetchResult result) {
        Ref advertised = result.getAdvertisedRef(Constants.HEAD);
        return result.getAdvertisedRefs().stream()
                .filter(ref -> ref.getName().startsWith(Constants.R_HEADS))
                .filter(ref -> advertised == null || advertised.getObjectId().equals(ref.getObjectId()))
                .map(Ref::getName)
                .min(Comparator.comparing((String name) -> !name.equals(HermeticGit.BRANCH))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(HermeticGit.BRANCH);
    }
}
