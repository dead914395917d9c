package dev.greenlight.crawler.walls;

import dev.greenlight.crawler.FetchFailure.Reason;

/**
 * What stands in place of the text.
 *
 * @param reason the kind of wall
 * @param detail what gave it away, for people
 */
public record Wall(Reason reason, String detail) {}
