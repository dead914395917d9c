package dev.greenlight.analyzer.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown file with front matter, a title, sections of the second level and fenced blocks, as criteria are written. Read line by
 * line: the form is ours and fixed.
 */
final class MarkdownPage {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, String> frontMatter = new LinkedHashMap<>();
    private final Map<String, StringBuilder> sections = new LinkedHashMap<>();
    private final List<Fence> fences = new ArrayList<>();
    private final StringBuilder introduction = new StringBuilder();
    private String title = "";

    /**
     * A fenced block.
     *
     * @param kind the first word after the fence
     * @param words the other words after the fence
     * @param line the line of the fence, counted from 1
     */
    record Fence(String kind, List<String> words, String text, int line) {}

    private MarkdownPage() {}

    static MarkdownPage read(String text) {
        MarkdownPage page = new MarkdownPage();
        List<String> lines = text.lines().toList();
        int line = page.readFrontMatter(lines);
        StringBuilder prose = page.introduction;
        while (line < lines.size()) {
            String current = lines.get(line);
            if (current.startsWith("```")) {
                line = page.readFence(lines, line);
                continue;
            }
            if (current.startsWith("## "))
                prose = page.sections.computeIfAbsent(current.substring(3).strip(), key -> new StringBuilder());
            else if (current.startsWith("# ")) page.title = current.substring(2).strip();
            else prose.append(current).append('\n');
            line++;
        }
        return page;
    }

    private int readFrontMatter(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals("---")) return 0;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.equals("---")) return i + 1;
            int colon = line.indexOf(':');
            if (colon > 0)
                frontMatter.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
        }
        return lines.size();
    }

    private int readFence(List<String> lines, int open) {
        List<String> words = List.of(BLANKS.split(lines.get(open).substring(3).strip()));
        StringBuilder text = new StringBuilder();
        int line = open + 1;
        while (line < lines.size() && !lines.get(line).startsWith("```"))
            text.append(lines.get(line++)).append('\n');
        fences.add(new Fence(words.get(0), words.subList(1, words.size()), text.toString(), open + 1));
        return line + 1;
    }

    Map<String, String> frontMatter() {
        return frontMatter;
    }

    String title() {
        return title;
    }

    String introduction() {
        return introduction.toString().strip();
    }

    Map<String, String> sections() {
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((name, text) -> texts.put(name, text.toString().strip()));
        return texts;
    }

    List<Fence> fences(String kind) {
        return fences.stream().filter(fence -> fence.kind().equals(kind)).toList();
    }

    /** The rows of the table in a section, without its head; back-ticks around a cell's word are dropped. */
    List<List<String>> table(String section) {
        List<String> lines = sections()
                .getOrDefault(section, "")
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList();
        return lines.stream().skip(2).map(MarkdownPage::cells).toList();
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        return Stream.of(inner.split("\\|"))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
    }
}
