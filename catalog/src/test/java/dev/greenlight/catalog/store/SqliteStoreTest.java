package dev.greenlight.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
    @TempDir
    private Path folder;

    @Override
    StoreAddress fresh() {
        return new StoreAddress.InFile(folder.resolve("data/greenlight.db"));
    }

    private static void isRefused(String address, StoreException.Reason reason) {
        assertThatThrownBy(() -> Store.open(StoreAddress.of(address)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining("Accepted: ");
    }

    @Test
    void fileOfAnotherKindIsRefusedAndLeftAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.db"), "Remember the milk. ".repeat(100));
        isRefused(file.toString(), StoreException.Reason.NOT_A_STORE);
        assertThat(file).hasContent("Remember the milk. ".repeat(100));
    }

    @Test
    void storeOfANewerVersionIsRefused() {
        StoreAddress address = new StoreAddress.InFile(folder.resolve("newer.db"));
        try (Store store = Store.open(address)) {
            store.database().write(handle -> handle.execute("""
                            INSERT INTO flyway_schema_history
                                (installed_rank, version, description, type, script, installed_by, execution_time, success)
                            VALUES (99, '999', 'from the future', 'SQL', 'V999', 'somebody', 1, 1)"""));
        }
        isRefused(address.shown(), StoreException.Reason.NEWER);
    }

    @Test
    void storeThatIsUpToDateIsNotLookedAtAgain() {
        StoreAddress address = new StoreAddress.InFile(folder.resolve("marked.db"));
        try (Store store = Store.open(address)) {
            store.database().write(handle -> handle.execute("UPDATE flyway_schema_history SET checksum = 1"));
        }
        try (Store store = Store.open(address)) {
            store.database().write(handle -> handle.execute("UPDATE program SET stamp = 'of another program'"));
        }
        isRefused(address.shown(), StoreException.Reason.NEWER);
    }

    @Test
    void databaseOfAnotherKindIsRefused() {
        isRefused("jdbc:mysql://db/store", StoreException.Reason.UNKNOWN_ADDRESS);
    }
}
