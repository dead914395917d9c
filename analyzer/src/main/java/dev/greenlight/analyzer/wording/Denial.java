package dev.greenlight.analyzer.wording;

import java.util.List;
import java.util.Set;

/**
 * What is denied at a place in a clause. A denial reaches to the next statement, the next verb of its own, or an exception; one that
 * stands with the subject, as in "no content", reaches over all verbs of that subject.
 */
final class Denial {
    private static final int PREVENTION_REACH = 7;
    private static final int OBJECT_REACH = 9;
    private static final int COORDINATED_REACH = 3;
    private static final Set<String> DEGREES = Set.of("longer", "more", "less", "later", "fewer", "sooner", "other");

    private final List<Draft> words;
    private final Subjects subjects;
    private Force force;
    private int inserted = -1;

    /**
     * What a denial is at one place, to be taken up again where an interrupted statement goes on.
     *
     * @param bySubject whether it stands with the subject and reaches over all of its verbs
     * @param narrow whether it reaches no verb beside the one that it denies
     */
    record Force(boolean denied, boolean bySubject, boolean narrow) {
        static final Force NONE = new Force(false, false, false);
        static final Force WHOLE = new Force(true, true, false);
    }

    Denial(List<Draft> words, Subjects subjects, Force force) {
        this.words = words;
        this.subjects = subjects;
        this.force = force;
    }

    boolean holds() {
        return force.denied();
    }

    Force force() {
        return force;
    }

    void resume(Force interrupted) {
        force = interrupted;
    }

    void end() {
        force = Force.NONE;
    }

    /** Ends where the words turn, or begin something beside what is denied. */
    void endBefore(int i) {
        if (words.get(i).is("EXCEPT") || turns(i) || i == inserted || beginsBesideVerb(i) || beginsBesideSubject(i))
            end();
    }

    /** Ends at a verb of its own, if the denial does not stand with the subject. */
    void endAtVerb(int i) {
        boolean verb = beginsVerb(i) && !Grammar.denies(words.get(i));
        if (verb && !force.bySubject() && !deniedSoon(i)) force = Force.NONE;
    }

    /** Hears the word: what stands in the way of a denial affirms. */
    void hear(int i) {
        Draft word = words.get(i);
        if (holds() && Verbs.hinders(word)) end();
        else if (Grammar.denies(word) && !isIdlePrevention(i) && !isIdleRefusal(i)) begin(i);
        if (isInserted(i)) inserted = i + 2;
    }

    /** "We may use, but not disclose, your files to train": what stands between the pauses is denied alone. */
    private boolean isInserted(int not) {
        return not > 0
                && not + 2 < words.size()
                && words.get(not).surface().equals("not")
                && words.get(not - 1).surface().equals("but")
                && words.get(not - 1).pause()
                && words.get(not + 2).pause();
    }

    /** "We may refuse, edit or delete": whoever refuses a thing may well do another with it. */
    private boolean isIdleRefusal(int i) {
        boolean refusal = words.get(i).surface().equals("refuse") || Verbs.ceases(words.get(i));
        if (!refusal || i + 1 == words.size()) return false;
        Draft next = words.get(i + 1);
        return next.pause() || Grammar.isConjunction(next);
    }

    private void begin(int i) {
        boolean withNobody = isWithNobody(i);
        boolean object = withNobody || i > 0 && isObjectOf(words.get(i - 1));
        boolean narrow = withNobody || Verbs.ceases(words.get(i)) || isObjectOfAct(i);
        boolean subject = Grammar.deniesAsDeterminer(words.get(i)) && !object && !isNeitherOfVerbs(i) && !isNoLonger(i);
        force = new Force(true, force.bySubject() || subject, narrow);
    }

    /** "We sell no data, and train on it": what is not sold may well be trained on. */
    private boolean isObjectOfAct(int i) {
        return i > 0 && subjects.hasAct(words.get(i - 1)) && Grammar.deniesAsDeterminer(words.get(i));
    }

    private boolean isObjectOf(Draft before) {
        return subjects.hasAct(before) || Verbs.hasObject(before);
    }

    /** "We share it with no one", "sold to nobody": the denial reaches back to the verb, and not to the next. */
    private boolean isWithNobody(int i) {
        return i > 0 && Grammar.isPreposition(words.get(i - 1)) && isNobody(i);
    }

    private boolean isNobody(int i) {
        return Grammar.deniesAlone(words.get(i)) || subjects.namesNobody(i);
    }

    /** "We sell no data", unlike "we keep it no longer than needed". */
    private boolean isNoThing(int i) {
        return words.get(i).surface().equals("no")
                && i + 1 < words.size()
                && !DEGREES.contains(words.get(i + 1).surface())
                && !Grammar.isPreposition(words.get(i + 1));
    }

    /** "Files are neither sold nor kept": what is denied are the verbs. */
    private boolean isNeitherOfVerbs(int i) {
        return i > 0 && words.get(i).surface().equals("neither") && Grammar.isAuxiliary(words.get(i - 1));
    }

    private boolean isNoLonger(int i) {
        return words.get(i).surface().equals("no")
                && i + 1 < words.size()
                && words.get(i + 1).surface().equals("longer");
    }

    /** Whether a verb of its own begins here; the "do" of "not to do" and the "have" of "do not have" do not. */
    private boolean beginsVerb(int i) {
        if (!Grammar.isAuxiliary(words.get(i))) return false;
        return i == 0 || !words.get(i - 1).surface().equals("to") && !Grammar.denies(words.get(i - 1));
    }

    private boolean deniedSoon(int auxiliary) {
        for (int i = auxiliary + 1; i < Math.min(words.size(), auxiliary + 4); i++) {
            if (Grammar.denies(words.get(i))) return true;
            if (!Grammar.isAdverb(words.get(i)) && !Grammar.isAuxiliary(words.get(i)))
                return holds() && Grammar.isBe(words.get(auxiliary)) && !isCoordinated(auxiliary);
        }
        return false;
    }

    /** "Is not used and is deleted", "and it is deleted": a verb beside the one that is denied. */
    private boolean isCoordinated(int be) {
        for (int i = be - 1; i >= Math.max(0, be - COORDINATED_REACH); i--) {
            String surface = words.get(i).surface();
            if (surface.equals("and") || surface.equals("but")) return true;
            if (subjects.hasAct(words.get(i)) || Grammar.isAuxiliary(words.get(i))) return false;
        }
        return false;
    }

    /** "To prevent fraud" denies nothing; "prevent us from using" does. */
    private boolean isIdlePrevention(int i) {
        if (!words.get(i).surface().startsWith("prevent")) return false;
        for (int j = i + 1; j < Math.min(words.size(), i + PREVENTION_REACH); j++)
            if (words.get(j).surface().equals("from")) return false;
        return true;
    }

    /** "We cannot, however, ensure" turns nothing: the denial stands before the turn and the verb after it. */
    private boolean turns(int i) {
        return Grammar.turns(words.get(i))
                && (i == 0 || !Grammar.denies(words.get(i - 1)) && !Grammar.isAuxiliary(words.get(i - 1)));
    }

    /** "Cease processing and delete": a verb beside the denied one is a statement of its own, if it is not as good as a denial. */
    private boolean beginsBesideVerb(int i) {
        return force.narrow()
                && i > 0
                && words.get(i - 1).surface().equals("and")
                && subjects.hasAct(words.get(i))
                && !Verbs.isNoun(words.get(i))
                && !words.get(i).is("DISCLAIM");
    }

    /** "No data is sold, and data is shared": a subject of its own, where the denied one has had its verb. */
    private boolean beginsBesideSubject(int and) {
        boolean joins = force.bySubject()
                && words.get(and).surface().equals("and")
                && words.get(and).pause();
        if (!joins || !hadVerb(and)) return false;
        for (int i = and + 1; i < Math.min(words.size(), and + COORDINATED_REACH + 2); i++) {
            if (Grammar.denies(words.get(i)) || subjects.hasAct(words.get(i))) return false;
            if (Grammar.isAuxiliary(words.get(i))) return i > and + 1;
        }
        return false;
    }

    /** Whether the denied subject has had its verb before this word: "no prompts, and no files are" has not. */
    private boolean hadVerb(int before) {
        for (int i = before - 1; i >= 0 && !Grammar.deniesAsDeterminer(words.get(i)); i--)
            if (Grammar.isAuxiliary(words.get(i)) || isFiniteAct(words.get(i))) return true;
        return false;
    }

    private boolean isFiniteAct(Draft word) {
        return subjects.hasAct(word) && !Verbs.isNoun(word) && !Verbs.isParticiple(word);
    }

    /** "Nobody else", "no one else": somebody does, who was named before. */
    private boolean isOfRest(int i) {
        return words.subList(i, Math.min(words.size(), i + 3)).stream()
                .anyMatch(word -> word.surface().equals("else"));
    }

    /** "We share it with nobody", "we keep neither", "disclosed to no third party". */
    boolean followsAsObject(int act) {
        for (int i = act + 1; i < Math.min(words.size(), act + OBJECT_REACH); i++) {
            Draft word = words.get(i);
            if (word.pause() || Grammar.isAuxiliary(word)) return false;
            boolean next = i == act + 1 || Grammar.isPreposition(words.get(i - 1));
            if (next && isNobody(i)) return !isOfRest(i);
            if (i == act + 1 && isNoThing(i)) return true;
        }
        return false;
    }
}
