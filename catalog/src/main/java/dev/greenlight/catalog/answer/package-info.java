/**
 * From documents to one answer per criterion for a plan.
 *
 * <p>A {@link dev.greenlight.catalog.answer.Dossier} holds what was read of the terms that bind a plan, and what could not be
 * read. {@link dev.greenlight.catalog.answer.Answers} joins it: the terms that prevail speak first, terms of equal rank combine
 * as each criterion says, and what cannot be joined is contradictory. Silence, contradiction and what could not be evaluated
 * stay apart, and an answer keeps its exceptions, its options and every quote it rests on.
 *
 * <p>Nothing here is good or bad; a policy says what an answer is worth.
 */
@NullMarked
package dev.greenlight.catalog.answer;

import org.jspecify.annotations.NullMarked;
