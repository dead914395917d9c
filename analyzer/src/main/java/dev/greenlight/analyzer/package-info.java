/** analyzer. */
@NullMarked
package dev.greenlight.analyzer;

import org.jspecify.annotations.NullMarked;
