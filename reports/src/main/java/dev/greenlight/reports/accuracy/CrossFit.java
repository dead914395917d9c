package dev.greenlight.reports.accuracy;

import dev.greenlight.analyzer.Calibration;
import dev.greenlight.analyzer.Finding;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.book.Signal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Counts how often findings are confirmed, and tries the counts on the documents of a vendor that was not counted, one after another. */
final class CrossFit {
    private final List<Judged> judged;
    private final Map<String, Signal> signals = new HashMap<>();

    CrossFit(Criteria book, List<Judged> judged) {
        this.judged = judged;
        for (Criterion criterion : book.all())
            for (Signal signal : criterion.signals()) signals.put(criterion.id() + ":" + signal.line(), signal);
    }

    Calibration calibration() {
        return calibration(each -> true);
    }

    /** The confidence that each finding has by a calibration without its vendor, against what readers said of it. */
    Reliability reliability() {
        TreeSet<String> tools = new TreeSet<>();
        judged.forEach(each -> tools.add(each.labelled().tool()));
        List<Reliability.Claim> claims = new ArrayList<>();
        for (String tool : tools) {
            Predicate<Judged> own = each -> each.labelled().tool().equals(tool);
            Calibration others = calibration(own.negate());
            for (Judged each : judged)
                if (own.test(each))
                    for (Judged.Try tried : each.tries())
                        claims.add(new Reliability.Claim(confidence(others, tried.finding()), tried.confirmed()));
        }
        return new Reliability(claims);
    }

    private Calibration calibration(Predicate<Judged> which) {
        List<Calibration.Count> counts = new ArrayList<>();
        for (Judged each : judged) if (which.test(each)) for (Judged.Try tried : each.tries()) counts.add(count(tried));
        return Calibration.by(counts);
    }

    private Calibration.Count count(Judged.Try tried) {
        Finding finding = tried.finding();
        return new Calibration.Count(
                finding.criterion(), finding.stance(), Calibration.mark(signal(finding)), 1, tried.confirmed() ? 1 : 0);
    }

    private double confidence(Calibration calibration, Finding finding) {
        return calibration.confidence(finding.criterion(), finding.stance(), signal(finding));
    }

    private Signal signal(Finding finding) {
        Signal signal = signals.get(finding.signal());
        if (signal == null) throw new IllegalArgumentException("The book has no signal " + finding.signal() + ".");
        return signal;
    }
}
