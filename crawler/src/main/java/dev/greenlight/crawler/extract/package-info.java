/** extract. */
@NullMarked
package dev.greenlight.crawler.extract;

import org.jspecify.annotations.NullMarked;
