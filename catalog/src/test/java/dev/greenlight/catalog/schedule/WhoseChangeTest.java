package dev.greenlight.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Audit;
import dev.greenlight.catalog.Audit.Audited;
import dev.greenlight.catalog.Catalog;
import dev.greenlight.catalog.PlainAnalyzer;
import dev.greenlight.catalog.answer.Dossier;
import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.change.Whose;
import dev.greenlight.catalog.file.Folder;
import dev.greenlight.catalog.notice.Message.Kind;
import dev.greenlight.catalog.store.SampleAudits;
import dev.greenlight.catalog.store.Store;
import dev.greenlight.catalog.store.StoreAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People are told whose doing it is that an answer counts otherwise. */
class WhoseChangeTest {
    private static final String TERMS = SampleAudits.CLEAN;
    private static final String WORSE = TERMS.replace("training-inputs prohibited", "training-inputs permitted");
    private static final UnaryOperator<String> STRICTER =
            text -> text.replace("pass: [prohibited, opt-in]", "pass: [opt-in]")
                    .replace("fail: [permitted]", "fail: [permitted, prohibited]");

    @TempDir
    private Path folder;

    private final Vendors vendors =
            new Vendors(80, "lark", "wren").says("lark", TERMS).says("wren", TERMS);
    private Store store;
    private Nights nights;

    @BeforeEach
    void open() {
        store = Store.open(new StoreAddress.InFile(folder.resolve("greenlight.db")));
        nights = new Nights(store, vendors);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void messageSaysWhoseChangeItWasAndKeepsTheDatesApart() {
        nights.round();
        vendors.turn(1);
        vendors.says("lark", WORSE);
        vendors.by("lark", Whose.EXTRACTION);
        nights.round();
        assertThat(nights.messages()).singleElement().satisfies(message -> {
            assertThat(message.whose()).contains(Whose.EXTRACTION);
            assertThat(message.headline()).contains("our extraction of them changed");
        });
        assertThat(nights.messages())
                .filteredOn(message -> message.kind() == Kind.FELL)
                .singleElement()
                .satisfies(fell -> assertThat(fell.details())
                        .contains(
                                "Terms of Service (terms): first seen 2025-12-07, the text before last seen 2025-12-06, "
                                        + "does not say from when it holds"));
    }

    @Test
    void firstRecordOfAnInstanceIsTheVendorsChangeWhereAnotherHadReadTheTermsBefore() {
        nights.round();
        vendors.turn(1);
        vendors.says("lark", WORSE);
        vendors.by("lark", Whose.FIRST_RECORD);
        nights.round();
        assertThat(nights.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.whose()).contains(Whose.TERMS));
    }

    @Test
    void otherCriteriaAreOurChangeNotTheVendors() {
        nights.round();
        vendors.turn(1);
        Rounds reread = nights.rounds(tool -> read(vendors.visit(tool)), "another book");
        reread.due().stream().filter(due -> due.tool().equals("lark")).forEach(reread::audit);
        assertThat(nights.messages()).singleElement().satisfies(message -> {
            assertThat(message.whose()).contains(Whose.CRITERION);
            assertThat(message.headline()).contains("our criteria changed");
        });
    }

    @Test
    void otherPolicyIsOurChangeAndIsToldOnceThoughNobodyApproved() throws IOException {
        nights.round();
        vendors.turn(1);
        vendors.policy(policy(STRICTER));
        List<Due> due = nights.rounds(vendors, "book").due();
        nights.round();
        assertThat(nights.messages())
                .filteredOn(message -> message.tool().equals("lark"))
                .singleElement()
                .satisfies(fell -> {
                    assertThat(fell.kind()).isEqualTo(Kind.FELL);
                    assertThat(fell.whose()).contains(Whose.POLICY);
                    assertThat(fell.policies()).containsExactly("enterprise-secure");
                    assertThat(fell.headline())
                            .isEqualTo("lark, plan business: training-inputs, training-outputs got worse "
                                    + "(the terms are the same: the policy changed)");
                    assertThat(fell.details())
                            .contains("training-inputs: prohibited, pass -> fail under enterprise-secure");
                });
        assertThat(nights.rounds(vendors, "book").tally(due).worse()).isEqualTo(2);
        vendors.turn(1);
        nights.round();
        assertThat(nights.messages()).hasSize(2);
    }

    @Test
    void milderPolicyIsANoteApartFromWhatTheTermsDidAndOneThatIsOnlyWordedOtherwiseIsNone() throws IOException {
        vendors.policy(policy(STRICTER));
        nights.round();
        vendors.turn(1);
        vendors.policy(policy(text -> text));
        vendors.says("lark", WORSE);
        nights.round();
        vendors.turn(1);
        vendors.policy(policy(text -> text.replace("title: ", "title: Our ")));
        nights.round();
        assertThat(nights.messages())
                .extracting(message -> message.tool() + " " + message.kind() + " "
                        + message.whose().orElseThrow())
                .containsExactlyInAnyOrder("wren MOVED POLICY", "lark MOVED POLICY", "lark FELL TERMS");
    }

    /** The shipped policy, changed. */
    private Path policy(UnaryOperator<String> change) throws IOException {
        String shipped = Folder.shipped(Catalog.class, "policies").stream()
                .filter(file -> file.id().equals("enterprise-secure"))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        return Files.writeString(folder.resolve("enterprise-secure.yaml"), change.apply(shipped));
    }

    /** The same text, analysed as if it said something worse. */
    private static Visit.Visited read(Visit.Visited visited) {
        Audit audit = visited.audit();
        List<Audited> plans = audit.plans().stream()
                .map(plan -> new Audited(plan.tool(), plan.plan(), reread(plan.dossier()), plan.grounds()))
                .toList();
        return new Visit.Visited(new Audit(audit.day(), plans, audit.criteria()), visited.failures(), visited.whose());
    }

    private static Dossier reread(Dossier dossier) {
        List<Reading> readings = dossier.read().stream()
                .<Reading>map(read ->
                        new Reading.Read(read.title(), read.capture(), read.markdown(), PlainAnalyzer.analyze(WORSE)))
                .toList();
        return new Dossier(dossier.audience(), readings, dossier.perhaps(), dossier.precedence());
    }
}
