package dev.greenlight.catalog.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL for the tests of this module, started once; tests are skipped where it cannot start. */
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Started STARTED = start();

    private record Started(Optional<EmbeddedPostgres> server, String failure) {}

    private PostgresServer() {}

    /** The address of a fresh database. */
    public static StoreAddress freshDatabase() {
        assumeTrue(STARTED.server().isPresent(), () -> "PostgreSQL does not start here: " + STARTED.failure());
        EmbeddedPostgres server = STARTED.server().orElseThrow();
        String name = "store" + DATABASES.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return StoreAddress.of(server.getJdbcUrl("postgres", name));
    }

    private static Started start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return new Started(Optional.of(server), "");
        } catch (IOException | IllegalStateException e) {
            return new Started(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
