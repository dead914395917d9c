package dev.greenlight.crawler.extract.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds where the text is, and drops what lies beside the way there. The way leads from the body to the innermost part that
 * still holds nearly everything, or to the one that says it is the main part. Beside the way stays what looks like a title, an
 * introduction, a date, a table or a few sentences.
 */
final class Core {
    private static final double NEARLY_ALL = 0.9;
    private static final double HALF = 0.5;
    private static final int SOME_PROSE = 200;
    private static final int SOME_FACTS = 100;
    private static final int LONGEST_DATE = 120;
    private static final int MOST_ELEMENTS = 50;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)©|copyright|rights reserved");

    private final int page;

    private Core(int page) {
        this.page = page;
    }

    static void clear(Region body) {
        new Core(body.weight()).clearAround(body);
    }

    private void clearAround(Region body) {
        Optional<Region> region = Optional.of(body);
        while (region.isPresent() && !region.get().isMain(page)) {
            region = clearBeside(region.get());
        }
    }

    private static Optional<Region> clearBeside(Region region) {
        List<Region> parts =
                region.children().stream().filter(part -> part.text() > 0).toList();
        Optional<Region> next = parts.stream()
                .filter(part -> !part.isBlock() && part.weight() >= NEARLY_ALL * region.weight())
                .findFirst();
        if (next.isEmpty()) {
            clearEnds(parts);
            return next;
        }
        int middle = parts.indexOf(next.get());
        parts.stream().limit(middle).filter(part -> !opens(part)).forEach(Region::drop);
        parts.stream().skip(middle + 1L).filter(part -> !continues(part)).forEach(Region::drop);
        return next;
    }

    private static boolean opens(Region region) {
        return region.linkShare() < HALF && (region.get(Count.HEADINGS) > 0 || region.prose() > 0 || isDate(region));
    }

    private static boolean continues(Region region) {
        boolean untouched = region.get(Count.CONTROLS) == 0;
        return region.linkShare() < HALF
                && (region.prose() >= SOME_PROSE
                        || region.get(Count.FACTS) >= SOME_FACTS
                        || region.prose() > 0 && untouched
                        || region.get(Count.HEADINGS) > 0 && region.get(Count.LINKS) == 0 && untouched
                        || isDate(region));
    }

    /** Whether the text says when it was changed; the year of a copyright is no date. */
    private static boolean isDate(Region region) {
        if (region.get(Count.LINKS) > 0 || region.text() > LONGEST_DATE || region.get(Count.ELEMENTS) > MOST_ELEMENTS) {
            return false;
        }
        String text = region.element().text();
        return YEAR.matcher(text).find() && !COPYRIGHT.matcher(text).find();
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
