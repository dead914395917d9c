package dev.greenlight.crawler.extract.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** The lists that an element stands in, the innermost last: they give its entries their marks and tell which stand close together. */
final class OpenLists {
    private record OpenList(ListMarker marker, boolean tight) {}

    private final Blocks blocks;
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final AdjacentLists adjacent = new AdjacentLists();

    OpenLists(Blocks blocks) {
        this.blocks = blocks;
    }

    void open(Element list) {
        lists.addLast(new OpenList(ListMarker.of(list, adjacent.needOther(blocks)), isTight(list)));
    }

    void close() {
        adjacent.closed(blocks, lists.removeLast().marker());
    }

    /** Opens an entry of the innermost list; what its mark cannot say of its number. */
    String openEntry(Element entry) {
        OpenList list = lists.isEmpty() ? new OpenList(ListMarker.bullets(), false) : lists.getLast();
        boolean follows = !list.marker().isFirst();
        String mark = list.marker().next(entry);
        boolean interrupts =
                lists.size() > 1 && (!Character.isDigit(mark.charAt(0)) || mark.startsWith("1") && mark.length() == 3);
        blocks.openEntry(mark, list.tight() && (follows || interrupts));
        return list.marker().label();
    }

    private static boolean isTight(Element list) {
        return list.children().stream().allMatch(entry -> {
            long parts = entry.children().stream()
                    .filter(child -> Tags.isBorder(child) && !Tags.isList(child))
                    .count();
            return parts == 0 || parts == 1 && entry.ownText().isEmpty();
        });
    }
}
