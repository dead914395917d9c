package dev.greenlight.crawler.walls;

import java.util.Optional;

/** Something that gives a wall away on a short page. */
interface Sign {
    Optional<Wall> see(Visit visit, Page page);
}
