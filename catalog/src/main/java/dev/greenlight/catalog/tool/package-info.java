/**
 * Tools and plans: what can be bought, and which terms govern it.
 *
 * <p>A tool is one YAML file; the file's name is its id. {@link dev.greenlight.catalog.tool.Tools} reads the shipped folder
 * and a user's folder over it.
 *
 * <pre>{@code
 * name: Acme Studio
 * vendor: Acme Ltd.
 * website: https://acme.example
 * category: video                   # video, image, voice, music, audio, 3d, text, code, assistant, platform
 * handles: [voice, face]            # what likeness is about; may be empty
 * archive: [Acme]                   # ids under which archives of terms know the tool
 * discontinued: true                # where it is
 * upstream: [other-tool]            # tools to whose models it routes content
 * upstream-unnamed: true            # where it routes to vendors it does not name
 * cheapest-first: [free, team]      # where the plans can be ordered by price
 * note: anything a reviewer should know
 * plans:
 *   - id: team
 *     name: Team
 *     audience: business            # individual, business, api
 *     governed-by: [dpa, terms]     # keys below; the order alone settles nothing
 *     signed-agreement: true        # where an agreement that is not public comes first
 *     precedence:                   # the sentence that says which text prevails, and where it stands
 *       - {prevails: dpa, over: [terms], in: dpa, sentence: "This addendum prevails over ..."}
 * terms:
 *   - key: terms
 *     type: Terms of Service        # an Open Terms Archive type, or one of ours
 *     url: https://acme.example/terms
 *     also-at: [https://acme.example/tos]
 *     evidence: quoted              # how the address is known
 *     select: [main]                # which part of the page counts
 *     archived: [Acme/Terms of Service#2]   # #2 where it is the second page of a text put together
 *     strength: marketing           # where it is not what the type suggests
 *     binds: unknown                # where it is not known which plan it binds
 * }</pre>
 *
 * <p>Terms that no plan names and that do not say {@code binds: unknown} are kept for the reader and bind nobody.
 */
@NullMarked
package dev.greenlight.catalog.tool;

import org.jspecify.annotations.NullMarked;
