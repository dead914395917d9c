package dev.greenlight.crawler.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Opens git repositories so that nothing outside of them counts: no configuration of the user or the machine, no hooks, no
 * signing, no git program.
 */
final class HermeticGit {
    static final String BRANCH = Constants.R_HEADS + "main";

    private static final int SECONDS_WITHOUT_A_BYTE = 60;
    private static final Duration CLOCK_TICK = Duration.ofMillis(10);

    static {
        SystemReader.setInstance(new BareReader(SystemReader.getInstance()));
    }

    private HermeticGit() {}

    static Repository open(Path gitDirectory) throws IOException {
        Repository repository = new FileRepositoryBuilder()
                .setGitDir(gitDirectory.toFile())
                .setMustExist(true)
                .build();
        StoredConfig config = repository.getConfig();
        config.setBoolean("core", null, "fsyncObjectFiles", true);
        config.setBoolean("core", null, "fsyncRefFiles", true);
        config.setBoolean("core", null, "logAllRefUpdates", false);
        config.setInt("core", null, "compression", Deflater.BEST_SPEED);
        config.setInt("pack", null, "compression", Deflater.DEFAULT_COMPRESSION);
        return repository;
    }

    static Repository create(Path gitDirectory) throws IOException {
        Repository repository = new FileRepositoryBuilder()
                .setGitDir(gitDirectory.toFile())
                .setBare()
                .build();
        repository.create(true);
        repository.updateRef(Constants.HEAD).link(BRANCH);
        return repository;
    }

    /** Clones over HTTP, branches and their history alone, by the connections that are made for it. */
    static void copy(URI address, Path gitDirectory, HttpConnectionFactory connections) throws GitAPIException {
        Git.cloneRepository()
                .setURI(address.toString())
                .setDirectory(gitDirectory.toFile())
                .setBare(true)
                .setNoTags()
                .setTimeout(SECONDS_WITHOUT_A_BYTE)
                .setTransportConfigCallback(
                        transport -> ((TransportHttp) transport).setHttpConnectionFactory(connections))
                .call()
                .close();
    }

    static Repository inMemory(String name) {
        return new InMemoryRepository(new DfsRepositoryDescription(name));
    }

    private static final class BareReader extends SystemReader.Delegate {
        BareReader(SystemReader machine) {
            super(machine);
        }

        @Override
        public @Nullable String getenv(String variable) {
            return variable.startsWith("GIT_") ? null : super.getenv(variable);
        }

        @Override
        public StoredConfig getUserConfig() {
            return new Nothing();
        }

        @Override
        public StoredConfig getJGitConfig() {
            return new Nothing();
        }

        @Override
        public StoredConfig getSystemConfig() {
            return new Nothing();
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new Nothing();
        }

        @Override
        public FileBasedConfig openSystemConfig(Config parent, FS fs) {
            return new Nothing();
        }

        @Override
        public FileBasedConfig openJGitConfig(Config parent, FS fs) {
            return new Nothing();
        }
    }

    private static final class Nothing extends FileBasedConfig {
        Nothing() {
            super(null, FS.DETECTED);
        }

        @Override
        public void load() throws IOException, ConfigInvalidException {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** Spares JGit seconds of measuring how fine the file system's times are. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long unset, TimeUnit unit) {
            return section.equals("filesystem") ? unit.convert(CLOCK_TICK) : unset;
        }
    }
}
