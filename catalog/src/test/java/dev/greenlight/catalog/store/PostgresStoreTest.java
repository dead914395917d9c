package dev.greenlight.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresStoreTest extends StoreContract {
    @Override
    StoreAddress fresh() {
        return PostgresServer.freshDatabase();
    }

    @Test
    void passwordsAreNeverShown() {
        assertThat(StoreAddress.of("jdbc:postgresql://ana:secret@db/store?password=secret"))
                .hasToString("jdbc:postgresql://db/store");
    }
}
