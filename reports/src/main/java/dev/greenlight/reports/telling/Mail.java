package dev.greenlight.reports.telling;

import dev.greenlight.catalog.notice.Courier;
import dev.greenlight.catalog.notice.Digest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** Sends mail. */
final class Mail implements Courier {
    private static final String PATIENCE_MILLIS = "20000";

    private final MailServer server;

    Mail(MailServer server) {
        this.server = server;
    }

    @Override
    public void deliver(Digest digest) throws IOException {
        Session session = Session.getInstance(properties());
        try {
            MimeMessage message = new Numbered(session, digest.id());
            message.setFrom(new InternetAddress(server.from(), true));
            message.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(digest.to().to(), true));
            message.setSubject(DigestText.subject(digest), StandardCharsets.UTF_8.name());
            message.setText(DigestText.body(digest), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(digest.at()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            send(session, message);
        } catch (MessagingException e) {
            throw new IOException(server.host() + " did not take the mail", e);
        }
    }

    private void send(Session session, MimeMessage message) throws MessagingException {
        try (Transport transport = session.getTransport(server.secure() ? "smtps" : "smtp")) {
            if (server.user().isEmpty()) transport.connect();
            else transport.connect(server.user(), server.password());
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private Properties properties() {
        String prefix = "mail." + (server.secure() ? "smtps" : "smtp") + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "host", server.host());
        properties.setProperty(prefix + "port", String.valueOf(server.port()));
        properties.setProperty(prefix + "localhost", server.domain());
        properties.setProperty(prefix + "auth", String.valueOf(!server.user().isEmpty()));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(
                prefix + "starttls.required", String.valueOf(!server.user().isEmpty()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        for (String what : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.setProperty(prefix + what, PATIENCE_MILLIS);
        return properties;
    }

    /** Mail that has the same number when it has to be sent again. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@greenlight>");
        }
    }
}
