/**
 * May this tool, on this plan, be used for this purpose with this material, and who must be asked first?
 *
 * <p>{@link dev.greenlight.catalog.decision.Procedure} applies the procedure of the studio's guidance on generative AI. It
 * answers every {@link dev.greenlight.catalog.decision.Use}, and where something is not known it escalates. The outcome carries
 * every reason, who approves, and the criteria whose quotes belong to the request. A rating is evidence for the person who
 * approves; the program never approves.
 */
@NullMarked
package dev.greenlight.catalog.decision;

import org.jspecify.annotations.NullMarked;
