/**
 * How every source fares: last try, last good capture, why it fails, what its server said of the page.
 *
 * <p>Kept beside the archive by {@link dev.greenlight.crawler.health.HealthRecords}; it lets a crawl ask only for what changed, and a
 * person see how old a last good version is. None of it is evidence.
 */
@NullMarked
package dev.greenlight.crawler.health;

import org.jspecify.annotations.NullMarked;
