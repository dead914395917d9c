/** Loads pages that need scripts. */
@NullMarked
package dev.greenlight.crawler.render;

import org.jspecify.annotations.NullMarked;
