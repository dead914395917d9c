package dev.greenlight.reports;

import dev.greenlight.catalog.answer.Reading;
import dev.greenlight.catalog.change.AnswerMove;
import dev.greenlight.catalog.rating.Rating;
import dev.greenlight.catalog.rating.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts of a plan that are out and do not bind yet.
 *
 * @param texts the texts
 * @param moves the gates that will stand otherwise, or on other answers, once all of them bind
 */
public record AnnouncedReport(List<Text> texts, List<Move> moves) {
    /**
     * A text.
     *
     * @param type the terms type
     * @param version {@code sha256:} and its hash
     * @param published when it was first captured
     * @param binds the day from which it says it holds
     * @param rated whether it is rated already, for want of a text that is known to bind until then
     */
    public record Text(String type, String version, LocalDate published, LocalDate binds, boolean rated) {
        String words() {
            return rated
                    ? type + ": the text rated binds from " + binds
                            + " only; what binds until then cannot be told from the record."
                    : type + ": a newer text was published on " + published + " and binds from " + binds
                            + "; until then the one before is rated.";
        }
    }

    /** A gate: the answer and the result now, and those to come. */
    public record Move(String criterion, String from, String to, String resultFrom, String resultTo) {
        static Optional<Move> of(Ruling now, Ruling then) {
            Move move = new Move(
                    now.criterion(),
                    AnswerMove.words(now.answer()),
                    AnswerMove.words(then.answer()),
                    now.standing().label(),
                    then.standing().label());
            boolean same = move.from().equals(move.to()) && now.standing() == then.standing();
            return same ? Optional.empty() : Optional.of(move);
        }

        String words() {
            return criterion + " from " + from + " (" + resultFrom + ") to " + to + " (" + resultTo + ")";
        }
    }

    public AnnouncedReport {
        texts = List.copyOf(texts);
        moves = List.copyOf(moves);
    }

    /**
     * What is announced.
     *
     * @param next the texts to come
     * @param later the rating once they bind
     * @return empty where nothing is
     */
    static Optional<AnnouncedReport> of(Rating now, List<Reading.Read> next, Rating later) {
        LocalDate day = now.subject().asOf();
        List<Text> texts = Stream.concat(
                        next.stream().flatMap(read -> text(read, day, false)),
                        now.terms().stream()
                                .filter(Reading.Read.class::isInstance)
                                .flatMap(reading -> text((Reading.Read) reading, day, true)))
                .toList();
        List<Move> moves = now.rulings().stream()
                .flatMap(ruling -> later.ruling(ruling.criterion()).flatMap(then -> Move.of(ruling, then)).stream())
                .toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(new AnnouncedReport(texts, moves));
    }

    private static Stream<Text> text(Reading.Read read, LocalDate day, boolean rated) {
        return read.capture().announced(day).stream()
                .map(binds -> new Text(
                        read.title().type(),
                        "sha256:" + read.capture().sha256(),
                        read.capture().published(),
                        binds,
                        rated));
    }

    /** In sentences. */
    public String words() {
        List<String> sentences = new ArrayList<>(texts.stream().map(Text::words).toList());
        if (texts.stream().anyMatch(text -> !text.rated()))
            sentences.add(
                    moves.isEmpty()
                            ? "What is to come moves no answer."
                            : "What is to come moves "
                                    + moves.stream().map(Move::words).collect(Collectors.joining("; ")) + ".");
        return String.join(" ", sentences);
    }
}
