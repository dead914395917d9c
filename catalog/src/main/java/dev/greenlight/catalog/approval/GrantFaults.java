package dev.greenlight.catalog.approval;

import dev.greenlight.catalog.approval.Act.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What keeps a grant from being asked for or given. */
final class GrantFaults {
    private GrantFaults() {}

    static List<String> of(Grant grant, Matter matter, Act act, LocalDate day) {
        List<String> faults = new ArrayList<>();
        if (grant.until().isBefore(day))
            faults.add("it would end on " + grant.until() + ", which is past. Accepted: " + day + " or later");
        if (grant.packet().asOf().isAfter(day))
            faults.add("its evidence is of " + grant.packet().asOf() + ", which is yet to come");
        grant.packet()
                .expires()
                .filter(expires -> !expires.isAfter(day) && !grant.waives(Grant.AGE))
                .ifPresent(expires -> faults.add("its evidence was too old from " + expires
                        + " on. Accepted: evidence of a new audit, or a waiver of " + Grant.AGE + " with a reason"));
        if (act.kind() == Kind.APPROVE) grant.open(matter.uses()).forEach(answer -> faults.add(open(answer)));
        for (Grant.Waiver waiver : grant.waivers())
            if (waiver.reason().isBlank()) faults.add("the waiver of " + waiver.criterion() + " gives no reason");
        return faults;
    }

    private static String open(Packet.Relied answer) {
        String says = answer.stances().isEmpty() ? answer.status().label() : String.join(" / ", answer.stances());
        return answer.criterion() + " stands at " + answer.standing().label() + " (" + says
                + "). Accepted: a waiver of " + answer.criterion() + " with a reason, or other evidence";
    }
}
