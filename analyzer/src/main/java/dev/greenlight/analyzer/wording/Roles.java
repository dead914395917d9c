package dev.greenlight.analyzer.wording;

import java.util.List;
import java.util.Optional;

/**
 * Tells, for every act in a clause, who does it and whether it is denied. "You may not use output to train models" and "we may
 * not use output to train models" differ in nothing else.
 *
 * <p>One pass from left to right keeps the acting party and the denial in force. A party in subject position begins a new
 * statement. A denial reaches to the next statement, the next verb of its own, or an exception. A passive sentence that names
 * nobody is the vendor's, since the vendor is who may; inside a duty of the customer it stays the customer's.
 */
final class Roles {
    private static final int JOINT_REACH = 7;
    private static final int GIVING_REACH = 4;
    private static final int LEAST_EXCEPTION = 3;
    private static final int LONGEST_OPENING = 4;

    private final List<Draft> words;
    private final Subjects subjects;
    private final int own;
    private final Lexicon lexicon;
    private final Holders holders;
    private final Prohibitions prohibitions;
    private final Passives passives;
    private final int forbidden;
    private final Party unnamed;
    private Party actor;
    private int begun = -1;
    private final Denial denial;
    private Optional<Suspended> suspended = Optional.empty();
    private Optional<Suspended> aside = Optional.empty();
    private Optional<Suspended> led = Optional.empty();
    private Optional<Party> grantee = Optional.empty();
    private boolean ours;
    private boolean conditional;

    /**
     * The statement that is interrupted, by a relative clause as in "we will not use the files you upload to train", or by what stands
     * in brackets at this depth.
     */
    private record Suspended(Party actor, Denial.Force denial, int begun, int depth) {}

    private Roles(List<Draft> words, int own, Lexicon lexicon, boolean duty) {
        this.words = words;
        this.own = own;
        this.subjects = new Subjects(words, lexicon);
        this.lexicon = lexicon;
        this.holders = new Holders(words, subjects);
        this.prohibitions = new Prohibitions(words, subjects);
        this.passives = new Passives(words, subjects);
        this.forbidden = prohibitions.closing();
        boolean forbidsReader =
                forbidden > 0 && words.subList(0, forbidden).stream().noneMatch(Roles::isCustomers);
        this.unnamed = duty || forbidsReader || isCommand(words) ? Party.CUSTOMER : Party.VENDOR;
        this.actor = unnamed;
        this.denial = new Denial(
                words, subjects, forbidden > 0 || prohibitions.answersNo() ? Denial.Force.WHOLE : Denial.Force.NONE);
    }

    private static boolean isCustomers(Draft word) {
        return word.is("INPUT") || word.is("YOURS") && word.is("WHOLE");
    }

    /** "Do not use", "never upload": a sentence that opens with a denial and no subject speaks to the customer. */
    private static boolean isCommand(List<Draft> words) {
        if (words.size() < 2) return false;
        String first = words.get(0).surface();
        boolean doNot = first.equals("do") && words.get(1).surface().equals("not") || first.equals("don't");
        return doNot || first.equals("never") && !words.get(1).pause();
    }

    /**
     * Adds to each act in the words its doer and denial, as in {@code VENDOR.NOT.TRAIN}.
     *
     * @param own where the words begin that complete a lead-in
     * @param duty whether the words stand under a title such as "Restrictions", where a verb without a subject is the customer's
     */
    static void assign(List<Draft> words, int own, Lexicon lexicon, boolean duty) {
        Roles roles = new Roles(words, own, lexicon, duty);
        for (int i = 0; i < words.size(); i++) roles.step(i);
    }

    private void step(int i) {
        Draft word = words.get(i);
        if (closesAside(i)) {
            resume(aside.orElseThrow());
            aside = Optional.empty();
        }
        if (opensAside(i)) aside = Optional.of(suspended.orElseGet(() -> statement(0)));
        if (resumes(i)) resume(suspended.orElseThrow());
        if (endsCondition(i) || subjects.agreesTo(i)) beginMainClause();
        if (beginsRelativeOfThing(i)) interrupt(i);
        if (prohibitions.opensAt(i)) begin(Party.CUSTOMER, i);
        if (i > 0 && i == forbidden) denial.end();
        if (i == own && led.isPresent()) resume(led.orElseThrow());
        if (isExceptionOfLead(i)) led = Optional.of(statement(0));
        denial.endBefore(i);
        Optional<Party> subject = subjects.at(i);
        if (subject.isPresent() && !joinsSubject(subject.get(), i) && !isInterjected(i)) begin(subject.get(), i);
        else if (isGivenTo(i)) give(Subjects.party(word).orElseThrow());
        else denial.endAtVerb(i);
        if (prohibitions.answersAt(i)) denial.end();
        else denial.hear(i);
        if (Grammar.isModal(word)) ours = false;
        if (subjects.hasAct(word)) act(i);
        else if (isStatedOfThing(i)) passive(i);
        if (denial.holds() && actor == Party.VENDOR && Verbs.allows(word) && !subjects.isLetAfter(i))
            actor = isThem(i + 1) ? Party.OTHER : Party.CUSTOMER;
        if (grantee.isPresent() && Grammar.isRight(word)) begin(grantee.get(), i);
    }

    /** "If no time is set, files are kept": what is denied in the condition is not denied in the sentence that it opens. */
    private boolean endsCondition(int i) {
        if (i == 0) conditional = opensWithCondition();
        boolean ends = conditional && i > 0 && words.get(i).pause() && !Grammar.isConjunction(words.get(i));
        if (ends) conditional = false;
        return ends;
    }

    /** "Our agreements do not allow them to train": whoever was spoken of. */
    private boolean isThem(int i) {
        return i < words.size() && words.get(i).surface().equals("them");
    }

    /** "You own it, and no file shall be incorporated": of what follows a passive it is told who does it, as of one that is an act. */
    private boolean isStatedOfThing(int i) {
        boolean duty = denial.holds() && !denial.force().bySubject();
        return !duty && passives.at(i) && passives.isFinite(i);
    }

    /** "If", "as long as", "for so long as", "while". */
    private boolean opensWithCondition() {
        if (Grammar.setsCondition(words.get(0)) || words.get(0).surface().equals("while")) return true;
        return words.subList(0, Math.min(LONGEST_OPENING, words.size())).stream()
                .map(Draft::surface)
                .toList()
                .containsAll(List.of("long", "as"));
    }

    /** "You grant us a licence to use": what follows the licence is done by whoever is given it. */
    private boolean isGivenTo(int i) {
        if (Subjects.party(words.get(i)).isEmpty() || words.get(i).surface().endsWith("'s")) return false;
        for (int j = i - 1; j >= Math.max(0, i - GIVING_REACH); j--) if (Verbs.gives(words.get(j))) return true;
        return false;
    }

    /**
     * "You may not do any of the following, unless the law permits it:" holds for each item as "you may not"; "we share nothing except
     * with:" announces the exceptions themselves.
     */
    private boolean isExceptionOfLead(int i) {
        if (i >= own || led.isPresent() || !denial.holds() || !words.get(i).is("EXCEPT")) return false;
        List<Draft> rest = words.subList(i + 1, own);
        boolean open = rest.isEmpty() || Grammar.leavesOpen(rest.get(rest.size() - 1));
        return !open && rest.size() >= LEAST_EXCEPTION && rest.stream().noneMatch(Grammar::announces);
    }

    /** "You grant us and our affiliates": the first that is named acts. */
    private void give(Party party) {
        if (grantee.isEmpty() || party != Party.OTHER) grantee = Optional.of(party);
    }

    /** "We may, if you agree, train": a condition within a sentence, after which the sentence goes on. */
    private boolean opensAside(int i) {
        return i > 0 && aside.isEmpty() && (Grammar.setsCondition(words.get(i)) || isSoThat(i));
    }

    /** "We may, so that nobody can be identified, use it": what is to be reached is not what is done. */
    private boolean isSoThat(int i) {
        String before = words.get(i - 1).surface();
        return words.get(i).surface().equals("that") && (before.equals("so") || before.equals("such"));
    }

    private boolean closesAside(int i) {
        Draft word = words.get(i);
        if (aside.isEmpty() || Grammar.setsCondition(word)) return false;
        return word.pause() && !word.surface().equals("or") || goesOn(i);
    }

    /** "We may delete files when you leave and may keep them": a second modal is that of the statement around the condition. */
    private boolean goesOn(int i) {
        return words.get(i).surface().equals("and") && i + 1 < words.size() && Grammar.isModal(words.get(i + 1));
    }

    /** "We, our affiliates and our partners may": who is named beside the subject acts with it. */
    private boolean joinsSubject(Party party, int at) {
        boolean beside = party == Party.OTHER && actor == Party.VENDOR && begun >= 0 && at - begun <= JOINT_REACH;
        if (!beside || words.get(at).pause()) return false;
        for (int i = begun + 1; i < at; i++) if (!isBeside(words.get(i))) return false;
        return at > begun + 1 || words.get(at).is("AFFILIATE");
    }

    private static boolean isBeside(Draft word) {
        return Grammar.isLink(word)
                || word.is("AFFILIATE")
                || Subjects.party(word).isPresent();
    }

    /** "When you delete a file, it disappears": who acts in the condition need not act in the sentence that it opens. */
    private void beginMainClause() {
        denial.end();
        actor = unnamed;
        begun = -1;
        suspended = Optional.empty();
    }

    private void begin(Party party, int at) {
        suspend(at);
        grantee = Optional.empty();
        ours = false;
        actor = party;
        begun = at;
        if (!isDeniedBefore(at)) denial.end();
    }

    /** A relative clause and what stands in brackets interrupt a statement; any other subject ends it. */
    private void suspend(int at) {
        int depth = words.get(at).depth();
        if (depth > 0
                && suspended.filter(statement -> statement.depth() == depth).isPresent()) return;
        if (suspended.isPresent() && isRelative(at)) return;
        boolean interrupts =
                isRelative(at) || depth > 0 && (begun < 0 || words.get(begun).depth() < depth);
        suspended = interrupts ? Optional.of(statement(depth)) : Optional.empty();
    }

    /** "Data that cannot be linked to you", "accounts that are not on a plan": what is denied of a thing is not denied of who uses it. */
    private boolean beginsRelativeOfThing(int i) {
        if (i == 0 || i + 1 == words.size() || suspended.isPresent() || !Grammar.isRelative(words.get(i))) return false;
        Draft before = words.get(i - 1);
        boolean ofThing = Subjects.party(before).isEmpty()
                && !subjects.hasAct(before)
                && !words.get(i).pause();
        return ofThing && Grammar.isFinite(words.get(i + 1)) || isByMeansOf(i);
    }

    /** "The data with which a model was trained". */
    private boolean isByMeansOf(int i) {
        return words.get(i).surface().equals("which") && Grammar.isPreposition(words.get(i - 1));
    }

    private boolean isThing(Draft word) {
        return (word.is("MATTER") || word.is("MEDIA")) && !subjects.hasAct(word);
    }

    private void interrupt(int at) {
        suspended = Optional.of(statement(0));
        begun = at;
        denial.end();
    }

    /** Whether a denial before a subject holds for what it does: "no user may", "nor do we", "nor our partners", "you may not allow others to". */
    private boolean isDeniedBefore(int at) {
        if (at == 0 || !denial.holds()) return false;
        Draft before = words.get(at > 1 && Grammar.isArticle(words.get(at - 1)) ? at - 2 : at - 1);
        boolean denied = Grammar.deniesAsDeterminer(before) || before.surface().equals("nor");
        return denied || Grammar.isAuxiliary(before) || subjects.isLet(at);
    }

    /** "We shall not, and shall not permit any third party to, use": what follows is denied to the subject as well. */
    private boolean isInterjected(int at) {
        return denial.holds()
                && subjects.isLet(at)
                && words.get(subjects.infinitive(at)).pause();
    }

    /** "The files you upload", "data that we hold". */
    private boolean isRelative(int at) {
        if (at == 0 || words.get(at).pause()) return false;
        Draft before = words.get(at - 1);
        if (before.surface().equals("whom")) return true;
        if (Grammar.isRelative(before) && at > 1) {
            if (suspended.isPresent() && Grammar.isConjunction(words.get(at - 2))) return true;
            before = words.get(at - 2);
            if (Subjects.party(before).isPresent() || words.get(at - 2).spent()) return true;
        }
        if (isThing(before)) return true;
        return at > 1 && words.get(at - 2).surface().equals("the") && isPersonal(at) && !Grammar.isFinite(before);
    }

    private boolean isPersonal(int at) {
        return words.get(at).surface().equals("you") || words.get(at).surface().equals("we");
    }

    private boolean resumes(int i) {
        if (suspended.isEmpty()) return false;
        if (suspended.get().depth() > 0)
            return words.get(i).depth() < suspended.get().depth();
        return words.get(i).pause() || isPurpose(i) && !tellsMore(begun) || isVerbOfWhole(i);
    }

    /** "To train", "for training". */
    private boolean isPurpose(int i) {
        if (words.get(i).surface().equals("for")) return true;
        return words.get(i).surface().equals("to") && i + 1 < words.size() && subjects.hasAct(words.get(i + 1));
    }

    /** "Your files, which we use to train": a clause that tells more of a thing goes on to its end. */
    private boolean tellsMore(int subject) {
        if (subject < 1) return false;
        Draft before = words.get(subject - 1);
        return before.surface().equals("which") && before.pause();
    }

    /** "The files you upload are": a second finite verb is that of the sentence around the relative clause. */
    private boolean isVerbOfWhole(int i) {
        boolean finite = Grammar.isModal(words.get(i)) || Grammar.isBe(words.get(i)) || Verbs.isState(words.get(i));
        if (i <= begun + 1 || !finite) return false;
        Draft before = words.get(i - 1);
        return !Grammar.isAuxiliary(before)
                && !Grammar.isAdverb(before)
                && !Grammar.denies(before)
                && (Subjects.party(before).isEmpty() || before.surface().equals("us"));
    }

    /** What is being said, to be taken up again after an interruption at this depth of brackets. */
    private Suspended statement(int depth) {
        return new Suspended(actor, denial.force(), begun, depth);
    }

    private void resume(Suspended statement) {
        actor = statement.actor();
        denial.resume(statement.denial());
        begun = statement.begun();
        suspended = Optional.empty();
    }

    private void act(int i) {
        Draft word = words.get(i);
        if (passives.isQuality(i)) return;
        ours |= i > 0 && words.get(i - 1).is("OURS");
        String role = doer(i) + (denial.holds() || denial.followsAsObject(i) ? ".NOT." : ".");
        for (String concept : List.copyOf(word.concepts())) if (lexicon.isAct(concept)) word.mark(role + concept);
    }

    private Party doer(int i) {
        if (passives.at(i)) return passive(i);
        return genitive(i).or(() -> holder(i)).orElse(isOurs(i) ? Party.VENDOR : actor);
    }

    private Optional<Party> holder(int i) {
        return begun < 0 ? holders.of(i) : Optional.empty();
    }

    /** "Our use of your files to train", "our collection and training": whose act it is told before. */
    private boolean isOurs(int i) {
        boolean purpose = i > 0 && words.get(i - 1).surface().equals("to");
        return ours && (purpose || Verbs.isNoun(words.get(i)));
    }

    /** "Our use of", "your use of": the genitive names who acts, and "our" also in the nouns of acts that follow it. */
    private Optional<Party> genitive(int i) {
        if (i == 0) return Optional.empty();
        Draft before = words.get(i - 1);
        if (before.is("OURS")) return Optional.of(Party.VENDOR);
        boolean yours = before.surface().equals("your") || before.surface().endsWith("'s") && before.is("YOURS");
        return yours && !words.get(i).is("CONTENT") ? Optional.of(Party.CUSTOMER) : Optional.empty();
    }

    /** Who does a passive act. Where a party undergoes it, as in "you are not allowed to", that party acts in what follows. */
    private Party passive(int i) {
        boolean duty = actor == Party.CUSTOMER && denial.holds() && !passives.isFinite(i);
        Party agent = passives.agent(i).orElse(duty ? Party.CUSTOMER : Party.VENDOR);
        boolean undergone = begun >= 0 && i - begun <= Passives.REACH && !isThing(begun, i);
        if (!undergone) actor = agent;
        return agent;
    }

    /** "They are used to train": whoever is used is a thing, and only a person is allowed. */
    private boolean isThing(int subject, int participle) {
        return words.get(subject).surface().equals("they") && !Verbs.lets(words.get(participle));
    }
}
