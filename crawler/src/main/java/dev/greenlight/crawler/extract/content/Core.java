package dev.greenlight.crawler.extract.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the text is, and drops what lies beside the way there. The way leads from the body to the innermost element that
 * still holds nearly everything, or to the one that says it is the main part. Beside the way, what comes before the text stays
 * if it looks like a title or an introduction; what comes after it stays if it is prose of some length.
 */
final class Core {
    private static final double NEARLY_ALL = 0.9;
    private static final double HALF = 0.5;
    private static final int SOME_PROSE = 200;

    private final int prose;

    private Core(int prose) {
        this.prose = prose;
    }

    static void clear(Region body) {
        new Core(body.prose()).clearAround(body);
    }

    private void clearAround(Region body) {
        Optional<Region> region = Optional.of(body);
        while (region.isPresent() && !region.get().isMain(prose)) {
            region = clearBeside(region.get());
        }
    }

    private Optional<Region> clearBeside(Region region) {
        List<Region> parts =
                region.children().stream().filter(part -> part.text() > 0).toList();
        Optional<Region> next = parts.stream()
                .filter(part -> part.weight() >= NEARLY_ALL * region.weight())
                .findFirst();
        if (next.isEmpty()) {
            clearEnds(parts);
            return next;
        }
        int middle = parts.indexOf(next.get());
        parts.stream().limit(middle).filter(part -> !opens(part)).forEach(Region::drop);
        parts.stream().skip(middle + 1).filter(part -> !continues(part)).forEach(Region::drop);
        return next;
    }

    private static boolean opens(Region region) {
        return region.linkShare() < HALF && (region.headings() > 0 || region.prose() > 0);
    }

    private static boolean continues(Region region) {
        return region.linkShare() < HALF && region.prose() > SOME_PROSE;
    }

    /** Drops lists of links above and below the text. */
    private static void clearEnds(List<Region> parts) {
        parts.stream().takeWhile(part -> part.prose() == 0).forEach(Core::dropLinks);
        List<Region> upwards = new ArrayList<>(parts);
        Collections.reverse(upwards);
        upwards.stream().takeWhile(part -> part.prose() == 0).forEach(Core::dropLinks);
    }

    private static void dropLinks(Region part) {
        if (part.linkShare() >= HALF) {
            part.drop();
        }
    }
}
