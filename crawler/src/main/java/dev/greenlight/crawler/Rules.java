package dev.greenlight.crawler;

import java.nio.charset.StandardCharsets;

/** Names the rules by which a document is read: the sources' part in it and the state of our extraction. */
final class Rules {
    /** To be raised whenever extraction reads an unchanged page differently. */
    private static final int EXTRACTION = 1;

    private Rules() {}

    static String of(Declaration declaration) {
        String text = EXTRACTION + "\n" + declaration.sources();
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
