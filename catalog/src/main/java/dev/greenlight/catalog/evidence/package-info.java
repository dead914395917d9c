/**
 * What people supply beside what is published: signed agreements, a vendor's answers, attestations, and their own reading of the quotes.
 *
 * <p>Each piece is bound by the hash of the file it came in, dated, and may run out. It joins the dossier of its plan whenever that is
 * rated: an agreement prevails over public text, an answer gives way to any published contract or policy. The audit underneath stays
 * what it was, so that it can be computed again from the archive.
 */
@NullMarked
package dev.greenlight.catalog.evidence;

import org.jspecify.annotations.NullMarked;
