package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Grant;
import dev.greenlight.catalog.approval.Packet;
import dev.greenlight.catalog.rating.Axis;
import dev.greenlight.catalog.rating.Circumstances;
import dev.greenlight.catalog.rating.Compliance;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What would become of everything that was audited and approved if one policy took the place of another. */
final class WhatIf {
    private final Catalog catalog;
    private final Policy before;
    private final Policy after;
    private final World world;

    WhatIf(Catalog catalog, Policy before, Policy after, World world) {
        this.catalog = catalog;
        this.before = before;
        this.after = after;
        this.world = world;
    }

    void print(Store store) {
        List<Audit> audits = store.audits().standing(catalog, world.today(), Set.of());
        if (audits.isEmpty()) return;
        List<String> moves = new ArrayList<>();
        int plans = 0;
        for (Audit audit : audits) {
            plans += audit.plans().size();
            audit.plans().forEach(audited -> move(audit, audited, moves));
        }
        world.out().println("\n" + moves.size() + " of " + plans + " audited plans would be rated otherwise:");
        moves.forEach(world.out()::println);
        List<Approval> inForce = store.approvals().all().stream()
                .filter(approval -> approval.inForce(world.today()))
                .toList();
        List<String> falls = inForce.stream()
                .flatMap(approval -> audits.stream().flatMap(audit -> falls(approval, audit).stream()))
                .toList();
        world.out().println("\n" + falls.size() + " of " + inForce.size() + " approvals in force would fall:");
        falls.forEach(world.out()::println);
    }

    private void move(Audit audit, Audited audited, List<String> moves) {
        Rating was = rate(audit, audited, before);
        Rating is = rate(audit, audited, after);
        List<String> axes = new ArrayList<>();
        for (Axis axis : Axis.values())
            if (was.axis(axis) != is.axis(axis))
                axes.add(axis.label() + " " + was.axis(axis).label() + " -> "
                        + is.axis(axis).label());
        if (axes.isEmpty()) return;
        String worse = better(was, is) ? "  better  " : "  worse   ";
        moves.add(worse + audited.tool().id() + ", plan " + audited.plan().id() + ": " + String.join(", ", axes)
                + is.weakest()
                        .map(weakest -> " (" + weakest.criterion() + " "
                                + weakest.standing().label() + ")")
                        .orElse(""));
    }

    private static boolean better(Rating was, Rating is) {
        return worst(is).compareTo(worst(was)) > 0
                || worst(is) == worst(was) && is.axis(Axis.SECURITY).compareTo(was.axis(Axis.SECURITY)) > 0;
    }

    private static Compliance worst(Rating rating) {
        return Compliance.worst(rating.axes().values());
    }

    private static Rating rate(Audit audit, Audited audited, Policy policy) {
        return audit.rate(audited, policy, Circumstances.of(audited.tool()));
    }

    private List<String> falls(Approval approval, Audit audit) {
        var matter = approval.matter();
        return audit.plans().stream()
                .filter(audited -> audited.tool().id().equals(matter.tool())
                        && audited.plan().id().equals(matter.plan()))
                .flatMap(audited ->
                        approval.grant().stream().flatMap(grant -> unmet(approval, grant, audit, audited).stream()))
                .toList();
    }

    private List<String> unmet(Approval approval, Grant grant, Audit audit, Audited audited) {
        Circumstances circumstances = Circumstances.of(audited.tool()).with(grant.material());
        Packet packet = Packet.of(audit.rate(audited, after, circumstances));
        String unmet = packet.unmet(Grant.decisive(approval.matter().uses())).stream()
                .filter(answer -> !grant.waives(answer.criterion()))
                .map(answer -> answer.criterion() + " " + answer.standing().label())
                .collect(Collectors.joining(", "));
        if (unmet.isEmpty()) return List.of();
        var matter = approval.matter();
        return List.of("  " + matter.tool() + ", plan " + matter.plan() + ", for " + matter.words() + ", show "
                + matter.show() + ": " + unmet);
    }
}
