package dev.greenlight.crawler.extract.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Joins lines into headings, paragraphs and bulleted lists. */
final class Paragraphs {
    private static final float WIDE_GAP = 1.35f;
    private static final float HEADING_GAP = 2f;
    private static final float SHORT_LINE = 0.8f;

    /** A bulleted list and how far it is indented. */
    private record OpenList(Element element, float left) {}

    private final Type type;
    private final Hyphens hyphens;
    private final float right;
    private final Element body = Document.createShell("").body();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final List<Line> open = new ArrayList<>();

    private Paragraphs(List<Line> lines) {
        type = Type.of(lines);
        hyphens = Hyphens.of(lines);
        right = (float) lines.stream()
                .mapToDouble(Line::right)
                .sorted()
                .skip(lines.size() * 9L / 10)
                .findFirst()
                .orElse(0);
    }

    static Element join(List<Line> lines) {
        Paragraphs paragraphs = new Paragraphs(lines);
        for (Line line : lines) {
            paragraphs.add(line);
        }
        paragraphs.close();
        return paragraphs.body;
    }

    private void add(Line line) {
        if (!open.isEmpty() && begins(open.get(open.size() - 1), line)) {
            close();
        }
        open.add(line);
    }

    /** Whether a line begins a paragraph. */
    private boolean begins(Line last, Line next) {
        int level = type.headingLevel(next);
        if (next.isBullet() || level != type.headingLevel(last)) {
            return true;
        }
        float gap = next.y() - last.y();
        boolean follows = next.page() == last.page() && gap > 0;
        if (level > 0) {
            return !follows || gap > next.size() * HEADING_GAP;
        }
        if (!follows) {
            return last.endsSentence() && (next.isNumbered() || !next.beginsLowerCase());
        }
        boolean ended = last.right() < right * SHORT_LINE || last.endsSentence() && next.isNumbered();
        return gap > type.leading() * WIDE_GAP || isOut(next) || ended && (last.endsSentence() || next.isNumbered());
    }

    /** Whether the line stands left of a list entry that is open, or is indented like the beginning of a paragraph. */
    private boolean isOut(Line next) {
        Line first = open.get(0);
        float indent = next.left() - first.left();
        boolean entry = first.isBullet() || first.isNumbered();
        return entry ? indent < -type.body() * 0.5f : indent > type.body() * 1.5f && open.size() > 1;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Line first = open.get(0);
        int level = type.headingLevel(first);
        if (level > 0) {
            lists.clear();
            body.appendElement("h" + level).text(hyphens.join(open));
        } else if (first.isBullet()) {
            list(first.left()).appendElement("li").text(hyphens.join(open));
        } else {
            lists.clear();
            body.appendElement("p").text(hyphens.join(open));
        }
        open.clear();
    }

    /** The list that an entry at this indentation belongs to. */
    private Element list(float left) {
        float step = type.body() * 0.7f;
        while (!lists.isEmpty() && lists.getLast().left() > left + step) {
            lists.removeLast();
        }
        if (lists.isEmpty() || lists.getLast().left() < left - step) {
            Element entry = lists.isEmpty() ? null : lists.getLast().element().lastElementChild();
            Element list = (entry == null ? body : entry).appendElement("ul");
            lists.addLast(new OpenList(list, left));
        }
        return lists.getLast().element();
    }
}
