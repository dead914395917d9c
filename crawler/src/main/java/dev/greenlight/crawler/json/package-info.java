/** JSON with the place of every value, for files that people write and should be told where they erred. */
@NullMarked
package dev.greenlight.crawler.json;

import org.jspecify.annotations.NullMarked;
