package dev.greenlight.crawler.extract.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds where the text is, and drops what lies beside the way there. The way leads from the body to the innermost part that
 * still holds nearly everything, or to the one that says it is the main part. Beside the way stays what looks like a title, an
 * introduction, a date, a table or a few sentences.
 */
final class Core {
    private static final double NEARLY_ALL = 0.85;
    private static final double HALF = 0.5;
    private static final int SOME_PROSE = 200;
    private static final int MUCH_PROSE = 1000;
    private static final int SOME_FACTS = 100;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_ELEMENTS = 50;
    private static final int SHORTEST_TITLE = 4;
    private static final Pattern TITLE_PARTS = Pattern.compile("\\s[-–—|·•:]\\s|[|·•»]");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final Pattern CHANGED = Pattern.compile("(?i)\\b(?:modified|updated?|revised|effective|amended)\\b");
    private static final Pattern QUOTED = Pattern.compile("[“«„]");
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)©|copyright \\(?c|copyright \\d|all rights reserved");

    private final int page;
    private final List<String> titles;

    private Core(int page, List<String> titles) {
        this.page = page;
        this.titles = titles;
    }

    /** @param title what the page calls itself, with the name of the site before or after it */
    static void clear(Region body, String title) {
        List<String> titles = TITLE_PARTS
                .splitAsStream(title)
                .map(Core::folded)
                .filter(part -> part.length() >= SHORTEST_TITLE)
                .toList();
        new Core(body.weight(), titles).clearAround(body);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private void clearAround(Region body) {
        Optional<Region> region = Optional.of(body);
        while (region.isPresent() && !region.get().isMain(page)) {
            region = clearBeside(region.get());
        }
    }

    private Optional<Region> clearBeside(Region region) {
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

    private boolean opens(Region region) {
        return region.linkShare() < HALF
                && (region.get(Count.HEADINGS) > 0
                        || region.prose() > 0 && !leadsOn(region)
                        || isDate(region)
                        || isTitle(region)
                        || Openers.isRow(region.element()));
    }

    private static boolean continues(Region region) {
        boolean untouched = region.get(Count.CONTROLS) == 0;
        boolean tells = region.prose() >= SOME_PROSE
                || region.get(Count.FACTS) >= SOME_FACTS
                || region.prose() > 0 && untouched
                || region.get(Count.HEADINGS) > 0 && region.get(Count.LINKS) == 0 && untouched;
        return isDate(region) || region.linkShare() < HALF && tells && !leadsOn(region);
    }

    /** Whether a part with hardly any text sends the reader elsewhere, ends the page, or lets others speak. */
    private static boolean leadsOn(Region region) {
        boolean hardlyAny = region.prose() < SOME_PROSE && region.get(Count.FACTS) < SOME_FACTS;
        if (hardlyAny && region.get(Count.SIGNPOSTS) > 0) {
            return true;
        }
        String text = region.prose() < MUCH_PROSE ? region.element().text() : "";
        return COPYRIGHT.matcher(text).find() || QUOTED.matcher(text).lookingAt();
    }

    /** Whether the text says when it was changed; the year of a copyright is no date. */
    private static boolean isDate(Region region) {
        if (region.text() > LONGEST_LINE || region.get(Count.ELEMENTS) > MOST_ELEMENTS) {
            return false;
        }
        String text = region.element().text();
        return YEAR.matcher(text).find()
                && !COPYRIGHT.matcher(text).find()
                && (region.get(Count.LINKS) == 0 || CHANGED.matcher(text).find());
    }

    /** Whether the text is what the page calls itself, or begins so. */
    private boolean isTitle(Region region) {
        boolean plain = region.get(Count.CONTROLS) + region.get(Count.LINKS) == 0;
        if (!plain || region.text() > LONGEST_LINE || region.get(Count.ELEMENTS) > MOST_ELEMENTS) {
            return false;
        }
        String text = folded(region.element().text());
        return titles.stream()
                .anyMatch(
                        title -> text.startsWith(title) || title.contains(text) && text.length() * 2 > title.length());
    }

    /** Drops what sends the reader elsewhere, above and below the text. */
    private static void clearEnds(List<Region> parts) {
        parts.stream().takeWhile(part -> isEnd(part, parts)).forEach(Core::dropAtEnd);
        List<Region> upwards = new ArrayList<>(parts);
        Collections.reverse(upwards);
        upwards.stream().takeWhile(part -> isEnd(part, parts)).forEach(Core::dropAtEnd);
    }

    /** Whether a part holds no sentence, or sends the reader elsewhere and is of another kind than all others. */
    private static boolean isEnd(Region part, List<Region> parts) {
        boolean alone =
                parts.stream().noneMatch(other -> other != part && kind(other).equals(kind(part)));
        return part.prose() == 0 || alone && leadsOn(part);
    }

    private static String kind(Region region) {
        Element element = region.element();
        return element.normalName() + ' ' + element.className();
    }

    private static void dropAtEnd(Region part) {
        if (part.linkShare() >= HALF || part.prose() > 0 && !part.isTitled()) {
            part.drop();
        }
    }
}
