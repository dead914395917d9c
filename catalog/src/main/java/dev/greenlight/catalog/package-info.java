/** catalog. */
@NullMarked
package dev.greenlight.catalog;

import org.jspecify.annotations.NullMarked;
