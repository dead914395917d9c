package dev.greenlight.catalog.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database under the store, for those who keep tables of their own in it. */
public final class Database {
    /** Any number that nobody else takes; writers on a server wait for each other by it. */
    private static final long WRITERS = 0x677265656eL;

    private final StoreAddress address;
    private final DataSource source;
    private final Jdbi jdbi;

    Database(StoreAddress address, DataSource source) {
        this.address = address;
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    /** Brings the tables up to date. */
    void migrate() {
        try {
            new Migrations(onServer()).apply(source);
        } catch (FlywayException e) {
            throw failure(e);
        }
    }

    /** Whether it is a server that several machines share; else a file of one. */
    public boolean onServer() {
        return address instanceof StoreAddress.OnServer;
    }

    public DataSource source() {
        return source;
    }

    /** Reads; sees what is committed. */
    public <T> T read(Function<Handle, T> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (JdbiException e) {
            throw failure(e);
        }
    }

    /** Writes all or nothing. Nobody else writes in the meantime. */
    public <T> T write(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(handle -> {
                if (onServer()) handle.execute("SELECT pg_advisory_xact_lock(?)", WRITERS);
                return work.apply(handle);
            });
        } catch (JdbiException e) {
            throw failure(e);
        }
    }

    /** What the world did wrong; what we did wrong is thrown as it came. */
    private RuntimeException failure(RuntimeException fault) {
        Throwable cause = fault;
        while (cause.getCause() != null && !(cause instanceof SQLException)) cause = cause.getCause();
        return reason(cause)
                .<RuntimeException>map(reason -> new StoreException(reason, address.shown(), fault))
                .orElse(fault);
    }

    private static Optional<StoreException.Reason> reason(Throwable cause) {
        if (cause instanceof SQLiteException lite) return reason(lite.getResultCode());
        if (cause instanceof SQLException server) return reason(String.valueOf(server.getSQLState()));
        return cause instanceof FlywayException ? Optional.of(StoreException.Reason.NEWER) : Optional.empty();
    }

    private static Optional<StoreException.Reason> reason(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED -> Optional.of(StoreException.Reason.BUSY);
            case SQLITE_NOTADB, SQLITE_CORRUPT -> Optional.of(StoreException.Reason.NOT_A_STORE);
            case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_FULL, SQLITE_IOERR ->
                Optional.of(StoreException.Reason.UNUSABLE);
            default -> Optional.empty();
        };
    }

    /** By the classes of states: connection, authorization, catalog name, resources, operator, privilege. */
    private static Optional<StoreException.Reason> reason(String state) {
        boolean ofTheWorld =
                Stream.of("null", "08", "28", "3D", "53", "57", "42501").anyMatch(state::startsWith);
        return ofTheWorld ? Optional.of(StoreException.Reason.UNREACHABLE) : Optional.empty();
    }
}
