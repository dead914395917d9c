/**
 * What the catalog knows of a criterion beyond its text: how the answers of several documents join, what to ask the vendor,
 * and which controls elsewhere ask for the same.
 *
 * <p>{@link dev.greenlight.catalog.criterion.Criteria} reads {@code criteria.yaml} and {@code crosswalk.yaml}, which lie
 * beside this package. Nothing here says what a stance is worth; that is a policy's business.
 */
@NullMarked
package dev.greenlight.catalog.criterion;

import org.jspecify.annotations.NullMarked;
