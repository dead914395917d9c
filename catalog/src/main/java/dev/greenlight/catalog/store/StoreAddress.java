package dev.greenlight.catalog.store;

import java.nio.file.Path;
import java.util.Optional;

/** Where a store is. */
public sealed interface StoreAddress {
    /** The name of the file in a data folder. */
    String FILE = "greenlight.db";

    /** Names the store to people; never shows a password. */
    String shown();

    /** An SQLite file, made when it is not there. */
    record InFile(Path file) implements StoreAddress {
        @Override
        public String shown() {
            return file.toString();
        }
    }

    /**
     * A PostgreSQL database.
     *
     * @param url begins with {@code jdbc:postgresql:}
     * @param user empty where the address names the user
     * @param password empty where the address or a password file has it
     */
    record OnServer(String url, Optional<String> user, Optional<String> password) implements StoreAddress {
        /** Begins every such address. */
        public static final String SCHEME = "jdbc:postgresql:";

        @Override
        public String shown() {
            int query = url.indexOf('?');
            String place = query < 0 ? url : url.substring(0, query);
            return place.replaceFirst("//[^/@]*@", "//");
        }

        @Override
        public String toString() {
            return shown();
        }
    }

    /**
     * The store that a text names.
     *
     * @throws StoreException if it is neither a file nor a PostgreSQL address
     */
    static StoreAddress of(String text) {
        if (text.startsWith(OnServer.SCHEME)) return new OnServer(text, Optional.empty(), Optional.empty());
        if (text.startsWith("jdbc:"))
            throw new StoreException(StoreException.Reason.UNKNOWN_ADDRESS, text.replaceFirst("\\?.*", ""));
        return new InFile(Path.of(text));
    }
}
