package dev.greenlight.crawler.ota;

import dev.greenlight.crawler.Declaration;
import java.time.Instant;

/**
 * A declaration as it used to be.
 *
 * @param declaration what was declared
 * @param validUntil the date of the last snapshot for which it holds
 */
public record Past(Declaration declaration, Instant validUntil) {}
