package dev.greenlight.catalog;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.crawler.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages that the text of a version was put together from. Open Terms Archive joins them by a rule, which a page can hold too:
 * only where the number of snapshots agrees with it can they be told apart.
 *
 * @param parts the pages, or the whole text alone where it is one page or they cannot be told apart
 * @param composed whether the whole was put together from several pages, or may have been
 */
record Composition(List<Part> parts, boolean composed) {
    private static final String RULE = "\n\n- - -\n\n";

    /**
     * One page.
     *
     * @param text the page
     * @param start where it begins in the whole, in code points
     */
    record Part(String text, int start) {
        /** The same analysis with offsets into the whole. */
        Analysis shifted(Analysis analysis) {
            List<Finding> findings =
                    analysis.findings().stream().map(this::shifted).toList();
            return new Analysis(analysis.language(), findings, analysis.verdicts(), analysis.notEvaluable());
        }

        private Finding shifted(Finding finding) {
            return new Finding(
                    finding.criterion(),
                    finding.stance(),
                    finding.scope(),
                    finding.quote(),
                    finding.start() + start,
                    finding.end() + start,
                    finding.section(),
                    finding.period(),
                    finding.confidence(),
                    finding.signal());
        }
    }

    Composition {
        parts = List.copyOf(parts);
    }

    static Composition of(Version version) {
        String markdown = version.markdown();
        int snapshots = version.snapshots().size();
        List<Part> split = split(markdown);
        if (snapshots > 1 && split.size() == snapshots) return new Composition(split, true);
        boolean composed = snapshots > 1 || snapshots == 0 && split.size() > 1;
        return new Composition(List.of(new Part(markdown, 0)), composed);
    }

    /** Whether the text holds several pages that cannot be told apart. */
    boolean blended() {
        return composed && parts.size() == 1;
    }

    private static List<Part> split(String markdown) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int start = 0;
        for (int rule = markdown.indexOf(RULE); rule >= 0; rule = markdown.indexOf(RULE, from)) {
            parts.add(new Part(markdown.substring(from, rule), start));
            start += markdown.codePointCount(from, rule) + RULE.length();
            from = rule + RULE.length();
        }
        parts.add(new Part(markdown.substring(from), start));
        return parts;
    }
}
