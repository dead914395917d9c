package dev.greenlight.reports.cli;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.approval.Act;
import dev.greenlight.catalog.approval.Act.Kind;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.catalog.approval.Grant;
import dev.greenlight.catalog.approval.Matter;
import dev.greenlight.catalog.approval.Packet;
import dev.greenlight.catalog.rating.Circumstances;
import dev.greenlight.catalog.rating.DataClass;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.tool.Tool;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A person approves a use, asks for it, rejects it, or proves a condition. */
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        description = {
            "Approves a use of a tool on a plan, pinned to the terms as last audited. Every act is logged.",
            "With --request, --reject or --prove, does that instead."
        })
final class Approve implements Callable<Integer> {
    private static final int YEAR = 365;

    @Mixin
    private MatterChoice matters = new MatterChoice();

    @Option(
            names = "--data",
            paramLabel = "D",
            split = ",",
            description = "Classes of material, separated by commas: ${COMPLETION-CANDIDATES}. Default: D0.")
    private Set<DataClass> material = Set.of(DataClass.D0);

    @Option(names = "--until", paramLabel = "DATE", description = "The last day. Default: a year from today.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--waive",
            paramLabel = "CRITERION=REASON",
            description = "Accept a gate that does not hold, or the age of the evidence; may be repeated.")
    private Map<String, String> waived = new LinkedHashMap<>();

    @Option(
            names = "--prove",
            paramLabel = "CRITERION=WHERE",
            description = "Show where the proof of a criterion's conditions lies; may be repeated.")
    private Map<String, String> proved = new LinkedHashMap<>();

    @Option(names = "--proof-until", paramLabel = "DATE", description = "The last day on which the proof holds.")
    private Optional<LocalDate> proofUntil = Optional.empty();

    @Option(names = "--request", description = "Ask for the approval.")
    private boolean request;

    @Option(names = "--reject", description = "Reject it.")
    private boolean reject;

    @Mixin
    private Home.OfUse home = new Home.OfUse();

    @Mixin
    private StoreChoice stores = new StoreChoice(home);

    @Mixin
    private PolicyChoice policyChoice = new PolicyChoice();

    private final World world;

    Approve(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Catalog catalog = stores.catalog(world);
        try (Store store = stores.open(world)) {
            Tool tool = Recorded.tool(matters.name(), catalog, store);
            Approval approval = store.approvals().find(matters.of(tool));
            if (decides(approval))
                approval = Acted.done(store.approvals().act(approval, decision(catalog, store, approval)));
            for (Act.Proof proof : new Proofs(proved, proofUntil).of(approval))
                approval = Acted.done(store.approvals().act(approval, proving(proof)));
            Acted.print(approval, world.today(), world);
        }
        return Exit.DONE;
    }

    /** Proof alone decides nothing about what is approved already. */
    private boolean decides(Approval approval) {
        return proved.isEmpty()
                || request
                || reject
                || !approval.state(world.today()).granted();
    }

    private Act decision(Catalog catalog, Store store, Approval seen) {
        String who = matters.who(world);
        if (reject) return Act.plain(Kind.REJECT, who, world.clock().instant(), matters.why());
        Grant grant = grant(catalog, store, seen.matter(), who);
        return Act.granting(
                request ? Kind.REQUEST : Kind.APPROVE, grant, who, world.clock().instant(), matters.why());
    }

    private Act proving(Act.Proof proof) {
        return Act.proving(proof, matters.who(world), world.clock().instant());
    }

    private Grant grant(Catalog catalog, Store store, Matter matter, String who) {
        List<Audit> audits = store.audits().standing(catalog, world.today(), Set.of(matter.tool()));
        if (audits.isEmpty())
            throw new UsageException("nothing is recorded of " + matter.tool() + ". Accepted: greenlight audit "
                    + matter.tool() + " first; an approval rests on terms that were read.");
        Audit audit = audits.get(audits.size() - 1);
        Audited audited = CheckedPlan.find(audit, matter.plan());
        Circumstances circumstances = Circumstances.of(audited.tool()).with(material);
        Packet packet = Packet.of(audit.rate(audited, policyChoice.of(catalog), circumstances));
        List<Grant.Waiver> waivers = waived.entrySet().stream()
                .map(waiver -> new Grant.Waiver(criterion(waiver.getKey(), packet), waiver.getValue(), who))
                .toList();
        LocalDate last = until.orElse(world.today().plusDays(YEAR));
        return new Grant(new TreeSet<>(material), packet, waivers, last);
    }

    private static String criterion(String id, Packet packet) {
        List<String> known = Stream.concat(
                        packet.answers().stream().map(Packet.Relied::criterion), Stream.of(Grant.AGE))
                .toList();
        if (known.contains(id)) return id;
        throw new UsageException("no criterion '" + id + "'. Accepted: " + String.join(", ", known) + ".");
    }
}
