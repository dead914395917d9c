package dev.greenlight.catalog.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.greenlight.catalog.store.StoreAddress.InFile;
import dev.greenlight.catalog.store.StoreAddress.OnServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** What Greenlight remembers. Several commands, and on a server several machines, may have it open at once. */
public final class Store implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int CONNECTIONS = 8;

    private final Database database;
    private final Runnable closing;

    private Store(Database database, Runnable closing) {
        this.database = database;
        this.closing = closing;
    }

    /**
     * Opens a store; makes it, or brings it up to date, where that is needed.
     *
     * @throws StoreException if it cannot be used
     */
    public static Store open(StoreAddress address) {
        Store store = connect(address);
        try {
            store.database.migrate();
            return store;
        } catch (StoreException e) {
            store.close();
            throw e;
        }
    }

    /** Audits and what they came to. */
    public AuditBook audits() {
        return new AuditBook(database);
    }

    /** What people decided. */
    public ApprovalBook approvals() {
        return new ApprovalBook(database);
    }

    /** What people supplied. */
    public EvidenceBox evidence() {
        return new EvidenceBox(database);
    }

    /** Which bundles were made. */
    public BundleBook bundles() {
        return new BundleBook(database);
    }

    /** For those who keep tables of their own beside these. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        closing.run();
    }

    private static Store connect(StoreAddress address) {
        if (address instanceof InFile inFile) {
            return new Store(new Database(address, file(inFile.file())), () -> {});
        }
        HikariDataSource pool = server((OnServer) address);
        return new Store(new Database(address, pool), pool::close);
    }

    /** Every transaction takes the lock for writing at once: one that began by reading would have to be given up. */
    private static DataSource file(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().normalize().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource server(OnServer address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        address.user().ifPresent(config::setUsername);
        address.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        return new HikariDataSource(config);
    }
}
