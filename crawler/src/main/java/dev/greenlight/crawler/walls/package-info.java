/**
 * Recognises what stands in place of the text: bot checks, log-ins, cookie screens, error pages with a success status, script shells,
 * and texts that came with most of them missing or in another language.
 *
 * <p>{@link dev.greenlight.crawler.walls.Walls} is asked for every page before its text becomes a version. It knows no site; it goes by
 * what walls have in common. A page of many words is taken for what it says it is.
 */
@NullMarked
package dev.greenlight.crawler.walls;

import org.jspecify.annotations.NullMarked;
