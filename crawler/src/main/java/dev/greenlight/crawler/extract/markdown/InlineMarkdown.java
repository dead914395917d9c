package dev.greenlight.crawler.extract.markdown;

import java.util.List;
import java.util.Objects;

/** Writes runs as Markdown: strong outside emphasis outside struck outside links, a line feed for each line break. */
final class InlineMarkdown {
    private static final char MARK = '*';

    private final StringBuilder out = new StringBuilder();
    private Style open = Style.PLAIN;
    private boolean space;

    private InlineMarkdown() {}

    static String of(List<Run> runs) {
        InlineMarkdown line = new InlineMarkdown();
        List<Run> settled = Settling.settle(runs);
        for (int i = 0; i < settled.size(); i++) {
            boolean ends = i + 1 == settled.size() || settled.get(i + 1).isBreak();
            line.write(settled.get(i), ends ? ' ' : MARK);
        }
        line.space = false;
        line.switchTo(Style.PLAIN);
        return line.out.toString();
    }

    private void write(Run run, char after) {
        if (run.isBreak()) {
            space = false;
            switchTo(Style.PLAIN);
            out.append('\n');
            return;
        }
        space |= run.text().startsWith(" ");
        String words = run.text().strip();
        if (words.isEmpty()) {
            return;
        }
        switchTo(run.style());
        space = run.text().endsWith(" ");
        if (run.style().code()) {
            code(words);
        } else {
            boolean marked = !space && after == MARK || !run.style().equals(Style.PLAIN);
            Escaping.append(out, words, marked ? MARK : ' ', run.style().link() != null);
        }
    }

    private void code(String text) {
        String fence = Fence.of(text, 1);
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        out.append(fence).append(pad).append(text).append(pad).append(fence);
    }

    private void switchTo(Style next) {
        boolean strong = open.strong() && next.strong();
        boolean emphasis = open.strong() == next.strong() && open.emphasis() && next.emphasis();
        boolean struck =
                open.strong() == next.strong() && open.emphasis() == next.emphasis() && open.struck() && next.struck();
        boolean marksStay = open.withoutLink().equals(next.withoutLink());
        boolean link = marksStay && Objects.equals(open.link(), next.link());
        closeLink(link);
        mark(open.struck() && !struck, "~~");
        mark(open.emphasis() && !emphasis, "_");
        mark(open.strong() && !strong, "**");
        mark(space, " ");
        mark(next.strong() && !strong, "**");
        mark(next.emphasis() && !emphasis, "_");
        mark(next.struck() && !struck, "~~");
        openLink(next, link);
        space = false;
        open = next;
    }

    private void mark(boolean wanted, String mark) {
        if (wanted) {
            out.append(mark);
        }
    }

    private void closeLink(boolean stays) {
        if (open.link() != null && !stays) {
            out.append("](").append(open.link()).append(')');
        }
    }

    private void openLink(Style next, boolean stays) {
        if (next.link() != null && !stays) {
            int last = out.length() - 1;
            if (last >= 0 && out.charAt(last) == '!') {
                out.insert(last, '\\');
            }
            out.append('[');
        }
    }
}
