package dev.greenlight.reports.cli;

/** Whom a site's owner can ask about our visits; part of the user agent. */
final class Contact {
    private Contact() {}

    static String of(World world) {
        String contact = world.variable("GREENLIGHT_CONTACT");
        return contact.isBlank() ? "contact not given; set GREENLIGHT_CONTACT" : contact;
    }
}
