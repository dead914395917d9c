/**
 * From answers to a rating.
 *
 * <p>A {@link dev.greenlight.catalog.rating.Policy} is a set of gates, one per criterion. Each
 * {@link dev.greenlight.catalog.rating.Gate} turns the answer of a plan's terms into a
 * {@link dev.greenlight.catalog.rating.Ruling}: pass, condition, unknown or fail, with the conditions and the question that
 * follow. The worst ruling of an axis is its rating; nothing is added up, nothing is averaged, and silence never looks better
 * than a stated condition.
 *
 * <p>Decisions. <b>Order</b>: fail, unknown, condition, pass, not applicable; the worst is the minimum, so an axis without a
 * gate is not applicable, and adding a gate or a step never improves anything. <b>Worse when in doubt</b>: a passing stance that
 * rests on a help page, on one feature, on one region or on terms that stand beside unread ones becomes a condition.
 * <b>Unread terms that prevail</b> make a favourable answer not evaluable and leave an adverse one standing.
 */
@NullMarked
package dev.greenlight.catalog.rating;

import org.jspecify.annotations.NullMarked;
