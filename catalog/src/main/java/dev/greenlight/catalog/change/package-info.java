/**
 * What became of terms over time, and of the answers that rest on them.
 *
 * <ul>
 *   <li>To read the history of one document: {@link dev.greenlight.catalog.change.Chronicler}. Each recorded version becomes a
 *       {@link dev.greenlight.catalog.change.TermsChange}; what looks like a broken recording, or returns to an earlier text, is held back
 *       until it has persisted.
 *   <li>To learn how answers moved between two audits, and what that does under policies:
 *       {@link dev.greenlight.catalog.change.AnswerMoves}.
 *   <li>To run a whole archive in order: {@link dev.greenlight.catalog.change.Replay}.
 * </ul>
 *
 * <p>Decision: a text that breaks and heals within {@link dev.greenlight.catalog.change.Chronicler#PATIENCE} never reaches an audit, and
 * neither does one in which no word of substance changed: such a version is recorded, the answers keep.
 */
@NullMarked
package dev.greenlight.catalog.change;

import org.jspecify.annotations.NullMarked;
