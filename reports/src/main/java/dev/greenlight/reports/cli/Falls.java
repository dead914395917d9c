package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.answer.Answer;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Tells which gates fell between two audits of the same tools: which answer moved, from what to what. */
final class Falls {
    private Falls() {}

    /** One line per gate that fell; a plan of which nothing was read before has nothing to fall from. */
    static List<String> between(Audit before, Audit after, Policy policy) {
        List<String> falls = new ArrayList<>();
        List<Rating> earlier = before.rate(policy);
        List<Rating> later = after.rate(policy);
        for (int i = 0; i < later.size(); i++)
            if (!before.plans().get(i).dossier().read().isEmpty()) falls.addAll(falls(earlier.get(i), later.get(i)));
        return falls;
    }

    private static List<String> falls(Rating before, Rating after) {
        List<String> falls = new ArrayList<>();
        for (Ruling now : after.rulings())
            before.ruling(now.criterion())
                    .filter(then -> now.standing().compareTo(then.standing()) < 0)
                    .ifPresent(then -> falls.add(line(after, then, now)));
        return falls;
    }

    private static String line(Rating rating, Ruling then, Ruling now) {
        String plan = rating.subject().tool() + ", plan " + rating.subject().plan() + ": " + now.criterion();
        return said(then).equals(said(now)) && !now.hangsOn().isEmpty()
                ? plan + ", " + said(now) + " as before, counts as "
                        + now.standing().label() + " and no longer as "
                        + then.standing().label() + ": what silence means here hangs on "
                        + String.join(" and ", now.hangsOn())
                : plan + " fell from " + words(then) + " to " + words(now);
    }

    private static String words(Ruling ruling) {
        return ruling.standing().label() + " (" + said(ruling) + ")";
    }

    private static String said(Ruling ruling) {
        Answer answer = ruling.answer();
        return answer.stances().isEmpty() ? answer.status().label() : String.join(" / ", answer.stances());
    }
}
