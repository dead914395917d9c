package dev.greenlight.reports.telling;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The server that takes our mail. A password goes over an encrypted connection only.
 *
 * @param secure whether the connection is encrypted from the start; else as soon as the server offers it
 * @param user blank where it wants none
 */
record MailServer(String host, int port, boolean secure, String user, String password, String from) {
    static final String ACCEPTED =
            "GREENLIGHT_SMTP as smtp://HOST:PORT or smtps://HOST:PORT, and GREENLIGHT_MAIL_FROM as an address";

    private static final int SMTP = 25;
    private static final int SMTPS = 465;

    /** The server that variables name; empty where they name none that could be used. */
    static Optional<MailServer> of(Map<String, String> environment) {
        String address = environment.getOrDefault("GREENLIGHT_SMTP", "");
        String from = environment.getOrDefault("GREENLIGHT_MAIL_FROM", "");
        try {
            URI uri = URI.create(address);
            boolean secure = "smtps".equals(uri.getScheme());
            if (from.isBlank() || uri.getHost() == null || !(secure || "smtp".equals(uri.getScheme())))
                return Optional.empty();
            int port = uri.getPort() < 0 ? (secure ? SMTPS : SMTP) : uri.getPort();
            return Optional.of(new MailServer(
                    uri.getHost(),
                    port,
                    secure,
                    environment.getOrDefault("GREENLIGHT_SMTP_USER", ""),
                    environment.getOrDefault("GREENLIGHT_SMTP_PASSWORD", ""),
                    from));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** By what name we greet it. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return (secure ? "smtps://" : "smtp://") + host + ":" + port;
    }
}
