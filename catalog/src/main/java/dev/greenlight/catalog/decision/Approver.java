package dev.greenlight.catalog.decision;

import dev.greenlight.catalog.file.Labelled;

/** Who is asked. The operator of this program is never among them. */
public enum Approver implements Labelled {
    NETFLIX_CONTACT,
    /** Reached through the contact. */
    NETFLIX_LEGAL,
    /** With documented consent. */
    PERFORMER,
    GUILD_OR_UNION,
    RIGHTS_HOLDER,
    /** Assesses a vendor's pipeline before anybody else. */
    PRODUCTION_PARTNER
}
