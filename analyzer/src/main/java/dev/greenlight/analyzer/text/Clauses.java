package dev.greenlight.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/** Reads Markdown terms clause by clause. Any text is accepted; the cost grows with its length and with nothing else. */
public final class Clauses {
    /** UTF-16 units of lead-ins, each repeated for every item below it: more than a hundred times what recorded terms need. */
    private static final int MOST_REPEATED = 4_000_000;

    private Clauses() {}

    /** The clauses of a document in the order of its text; headings are no clauses but stand in the path of each. */
    public static List<Clause> of(String markdown) {
        return of(markdown, new KnownSentences());
    }

    /** The same with the help of what is known of other versions. */
    public static List<Clause> of(String markdown, KnownSentences known) {
        Sentences sentences = new Sentences();
        List<Clause> clauses = new ArrayList<>();
        int repeated = 0;
        for (Block block : Blocks.read(markdown))
            for (Span sentence : withTitle(block, known.of(block.plain().text(), sentences::split)))
                for (Enumeration.Part part : Enumeration.cut(block.plain().text(), sentence)) {
                    String leadIn = repeated < MOST_REPEATED ? LeadIn.join(block.leadIn(), part.leadIn()) : "";
                    repeated += leadIn.length();
                    clauses.add(clause(block, part, leadIn));
                }
        return clauses;
    }

    /** The bold words that open a paragraph, "Affiliates. We share ...", belong to its first sentence; a question states nothing. */
    private static List<Span> withTitle(Block block, List<Span> sentences) {
        if (sentences.size() < 2 || block.section().isEmpty()) return sentences;
        String title = block.section().get(block.section().size() - 1);
        CharSequence first = sentences.get(0).getCoveredText(block.plain().text());
        if (!title.contentEquals(first)) return sentences;
        if (title.endsWith("?")) return sentences.subList(1, sentences.size());
        List<Span> joined = new ArrayList<>(sentences.subList(1, sentences.size()));
        joined.set(0, new Span(sentences.get(0).getStart(), joined.get(0).getEnd()));
        return joined;
    }

    private static Clause clause(Block block, Enumeration.Part part, String leadIn) {
        int from = part.span().getStart();
        int to = part.span().getEnd();
        return new Clause(
                block.plain().text().substring(from, to),
                leadIn,
                block.section(),
                block.plain().start(from, to),
                block.plain().end(from, to),
                block.cell());
    }
}
