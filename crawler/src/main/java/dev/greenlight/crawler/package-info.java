/** crawler. */
@NullMarked
package dev.greenlight.crawler;

import org.jspecify.annotations.NullMarked;
