package dev.greenlight.analyzer.wording;

import java.util.List;
import java.util.Set;

/** Finds where a sentence forbids an act without saying to whom: "it is forbidden to train", "training is prohibited". */
final class Prohibitions {
    private static final Set<String> FORBIDDING = Set.of("prohibited", "forbidden", "banned", "disallowed");
    private static final Set<String> PERMITTING = Set.of("permitted", "allowed", "authorized", "authorised");
    private static final Set<String> NO = Set.of("no", "never", "none");
    private static final int OPENING_REACH = 6;

    private final List<Draft> words;
    private final Subjects subjects;
    private final int answer;

    Prohibitions(List<Draft> words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
        this.answer = answer();
    }

    /** Whether an infinitive follows that nobody may do: "it is not permitted to". */
    boolean opensAt(int i) {
        if (!words.get(i).surface().equals("it")) return false;
        int at = forbiddingFrom(i + 1);
        for (int j = at + 1; at > 0 && j < Math.min(words.size(), at + OPENING_REACH); j++)
            if (words.get(j).surface().equals("to")) return true;
        return false;
    }

    /** Whether the sentence asks and answers no: "training on your files: never", "sold: no, unless you agree". */
    boolean answersNo() {
        return answer > 0;
    }

    /** Whether this word denies only what stands before it: the "no" of "sold: no; kept: yes" and of "No, we train on them". */
    boolean answersAt(int i) {
        return i == 0 ? opensWithNo() : i == answer;
    }

    private boolean opensWithNo() {
        return words.size() > 1
                && words.get(0).surface().equals("no")
                && words.get(1).pause();
    }

    /** Where the last answer stands to what the sentence asks, or 0. */
    private int answer() {
        for (int i = words.size() - 1; i > 0; i--) if (isNo(i)) return i;
        return 0;
    }

    private boolean isNo(int i) {
        boolean no = words.get(i).pause() && NO.contains(words.get(i).surface());
        return no && (i + 1 == words.size() || words.get(i + 1).pause());
    }

    /** Where a sentence that names no party as its subject says that what stands before is forbidden, or 0. */
    int closing() {
        for (int i = 1; i < words.size(); i++) if (forbiddingFrom(i) > 0) return namesSubjectBefore(i) ? 0 : i;
        return 0;
    }

    private boolean namesSubjectBefore(int be) {
        for (int i = 0; i <= be; i++)
            if (subjects.at(i).isPresent() || words.get(i).surface().equals("it")) return true;
        return false;
    }

    /** Where it says "prohibited" or "not allowed" after the form of "be" that stands here, or 0. */
    private int forbiddingFrom(int be) {
        if (be >= words.size() || !Grammar.isBe(words.get(be))) return 0;
        int at = be + 1;
        while (at + 1 < words.size() && Grammar.isAdverb(words.get(at))) at++;
        if (at >= words.size()) return 0;
        boolean denied = words.get(at).surface().equals("not") && at + 1 < words.size();
        boolean forbids = FORBIDDING.contains(words.get(at).surface())
                || denied && PERMITTING.contains(words.get(at + 1).surface());
        return forbids ? at : 0;
    }
}
