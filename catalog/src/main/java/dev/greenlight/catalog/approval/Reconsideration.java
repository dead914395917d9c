package dev.greenlight.catalog.approval;

import dev.greenlight.catalog.approval.Packet.Relied;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a later reading of the same terms does to an approval: it is suspended when an answer moved on which it rests, pinned to the newer
 * versions when they say the same, and left alone when nothing changed.
 *
 * @param moves the answers that moved; none where it is kept
 * @param act what is to be done about it
 */
public record Reconsideration(List<Move> moves, Optional<Act> act) {
    /**
     * An answer that is not what it was.
     *
     * @param now empty where the policy no longer asks for it
     */
    public record Move(Relied before, Optional<Relied> now) {
        /** Whether the gate stands worse than before; one that nobody asks about any more does not. */
        public boolean worse() {
            return now.filter(answer -> answer.standing().compareTo(before.standing()) < 0)
                    .isPresent();
        }

        /** In words, for the log and for messages. */
        public String words() {
            return before.criterion() + ": " + said(before) + " -> "
                    + now.map(Move::said).orElse("not asked");
        }

        private static String said(Relied answer) {
            return answer.stances().isEmpty()
                    ? answer.status().label()
                    : String.join("+", answer.stances()) + " ("
                            + answer.standing().label() + ")";
        }
    }

    public Reconsideration {
        moves = List.copyOf(moves);
    }

    /**
     * Looks at an approval again.
     *
     * @param now what the same policy makes of the terms as they were read last
     * @param who in whose name it is done: a person, or the schedule
     */
    public static Reconsideration of(Approval approval, Packet now, String who, Instant at) {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        Optional<Packet> pinned = approval.packet();
        if (!approval.state(day).granted() || pinned.isEmpty()) return new Reconsideration(List.of(), Optional.empty());
        List<Move> moves = moves(approval, pinned.get(), now);
        if (!moves.isEmpty()) return new Reconsideration(moves, Optional.of(suspend(moves, who, at)));
        boolean same = pinned.get().terms().equals(now.terms());
        return new Reconsideration(
                List.of(),
                same ? Optional.empty() : Optional.of(Act.repinning(now, who, at, "newer versions say the same")));
    }

    private static List<Move> moves(Approval approval, Packet pinned, Packet now) {
        boolean samePolicy = pinned.policy().equals(now.policy());
        Map<String, Relied> answers =
                now.answers().stream().collect(Collectors.toMap(Relied::criterion, Function.identity()));
        List<Move> moves = new ArrayList<>();
        for (Relied before : pinned.answers()) {
            if (!Grant.decisive(approval.matter().uses()).contains(before.axis())) continue;
            Optional<Relied> after = Optional.ofNullable(answers.get(before.criterion()));
            if (after.filter(answer -> same(answer, before, samePolicy)).isEmpty()) moves.add(new Move(before, after));
        }
        return moves;
    }

    /** Quotes may differ. */
    private static boolean same(Relied answer, Relied before, boolean samePolicy) {
        boolean stands = answer.standing() == before.standing() || samePolicy && !outgrown(answer, before);
        return answer.status() == before.status() && answer.stances().equals(before.stances()) && stands;
    }

    /**
     * Whether an answer that says the same stands worse: its period outgrew the gate. Under the same policy silence stands otherwise only
     * because another answer has moved.
     */
    private static boolean outgrown(Relied answer, Relied before) {
        return !answer.stances().isEmpty() && answer.standing().compareTo(before.standing()) < 0;
    }

    private static Act suspend(List<Move> moves, String who, Instant at) {
        String moved = moves.stream().map(Move::words).collect(Collectors.joining("; "));
        return Act.plain(Act.Kind.SUSPEND, who, at, "answers moved: " + moved);
    }
}
