package dev.greenlight.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The path of headings down to where a reader stands, fed heading by heading. */
final class Sections {
    /** Below every heading of the text: a bold line of its own, which many terms use as a heading. */
    static final int BOLD_LINE = 7;

    private static final int LONGEST = 200;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private record Level(int depth, String title) {}

    private final List<Level> open = new ArrayList<>();

    void enter(int depth, String title) {
        while (!open.isEmpty() && open.get(open.size() - 1).depth() >= depth) open.remove(open.size() - 1);
        String line = title(title);
        if (!line.isEmpty()) open.add(new Level(depth, line));
    }

    /** A title as it stands in a path: on one line, and no longer than a reader would call a title. */
    static String title(String words) {
        String line = SPACES.matcher(words).replaceAll(" ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    List<String> path() {
        return open.stream().map(Level::title).toList();
    }
}
