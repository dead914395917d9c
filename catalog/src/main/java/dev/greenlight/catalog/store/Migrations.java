package dev.greenlight.catalog.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings tables up to date. Flyway takes longer to look than many a command to run, so a store carries a stamp of the migrations that it
 * has: where it is that of this program, there is nothing to look for.
 */
final class Migrations {
    private static final String FOLDER = "migrations";
    private static final String BOTH = "both";
    private static final String APPLIED = "(SELECT COUNT(*) FROM flyway_schema_history)";

    private final String own;

    /** @param onServer whether it is PostgreSQL */
    Migrations(boolean onServer) {
        this.own = onServer ? "postgresql" : "sqlite";
    }

    void apply(DataSource source) {
        String stamp = stamp();
        if (isMarked(source, stamp)) return;
        String folder = "classpath:" + Migrations.class.getPackageName().replace('.', '/') + "/" + FOLDER + "/";
        Flyway.configure()
                .dataSource(source)
                .locations(folder + BOTH, folder + own)
                .placeholders(Map.of("name", own.equals("postgresql") ? "TEXT COLLATE \"C\"" : "TEXT"))
                .ignoreMigrationPatterns(new String[0])
                .loggers("slf4j")
                .load()
                .migrate();
        mark(source, stamp);
    }

    /** Whether a store has the stamp, and nothing was applied since. What else is wrong with it Flyway tells. */
    private static boolean isMarked(DataSource source, String stamp) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT stamp, " + APPLIED + " FROM program");
                ResultSet rows = select.executeQuery()) {
            return rows.next() && rows.getString(1).equals(stamp + " " + rows.getLong(2));
        } catch (SQLException e) {
            return false;
        }
    }

    /** Marks a store; one that cannot be marked now is looked at again next time. */
    private static void mark(DataSource source, String stamp) {
        try (Connection connection = source.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE program SET stamp = ? || ' ' || " + APPLIED)) {
            update.setString(1, stamp);
            update.executeUpdate();
        } catch (SQLException e) {
            return;
        }
    }

    /** Names the migrations that ship with the program, with their contents. */
    private String stamp() {
        try {
            URL place = Migrations.class.getResource(Migrations.class.getSimpleName() + ".class");
            if (place == null) throw new IllegalStateException("Migrations has no place on the class path");
            List<String> files = new ArrayList<>();
            if ("jar".equals(place.getProtocol())) inJar(place, files);
            else inFolder(Path.of(new URI(place.toString())).resolveSibling(FOLDER), files);
            files.sort(null);
            return Texts.hash(String.join("\n", files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void inJar(URL place, List<String> files) throws IOException {
        String inside = Migrations.class.getPackageName().replace('.', '/') + "/" + FOLDER + "/";
        ((JarURLConnection) place.openConnection())
                .getJarFile().stream()
                        .filter(entry -> !entry.isDirectory() && isMeant(entry.getName(), inside))
                        .forEach(entry -> files.add(entry.getName() + " " + entry.getCrc()));
    }

    private boolean isMeant(String name, String inside) {
        return name.startsWith(inside + BOTH + "/") || name.startsWith(inside + own + "/");
    }

    private void inFolder(Path folder, List<String> files) throws IOException {
        for (String name : List.of(BOTH, own))
            try (Stream<Path> all = Files.list(folder.resolve(name))) {
                for (Path file : all.toList()) files.add(file + " " + Texts.hash(Files.readString(file)));
            }
    }
}
