package dev.greenlight.analyzer.change;

import dev.greenlight.analyzer.Analysis;
import dev.greenlight.analyzer.Analyzer;
import dev.greenlight.analyzer.Audience;
import dev.greenlight.analyzer.Reading;
import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Compares two versions of one document by a criteria book. Knows no network, clock or chance. Safe for use by many threads. */
public final class Comparison {
    private static final Pattern RECIPIENTS = Pattern.compile(
            "sub-?processor|service provider|recipient|data location|who we share|how we share|shar(?:e|ing) (?:your|of|personal|information)|disclos");
    private static final Pattern HOUSEKEEPING = Pattern.compile(
            "\\b(?:contact|letter|e-?mail|notices?|attn|attention|address|phone|telephone|help center|support|registered office|street|languages?|translat\\w+)\\b");
    private static final String SHARING = "third-party-sharing";

    private final Criteria book;
    private final Function<String, Reading> reader;
    private final Edition.Known known = Edition.Known.nothing();

    private Comparison(Criteria book, Function<String, Reading> reader) {
        this.book = book;
        this.reader = reader;
    }

    /** Comparisons by the analyzer's book. */
    public static Comparison by(Analyzer analyzer) {
        return by(analyzer.book(), analyzer::read);
    }

    /**
     * Comparisons by a book.
     *
     * @param reader what reads a text by the same book, for whoever keeps what was read
     */
    public static Comparison by(Criteria book, Function<String, Reading> reader) {
        return new Comparison(book, reader);
    }

    /** A version made ready, for whoever compares it more than once. */
    public Edition edition(String markdown) {
        return new Edition(markdown, reader, known);
    }

    /** What lies between two versions of one document. */
    public Change between(String before, String after) {
        return between(edition(before), edition(after));
    }

    /** What lies between two versions of one document. */
    public Change between(Edition before, Edition after) {
        if (before.sameWords(after)) return unsubstantial(before, after);
        List<Alignment.Pair> pairs = differences(before, after);
        if (Breakage.ofText(before, after)) return without(ChangeKind.CAPTURE, pairs);
        if (pairs.isEmpty()) return unsubstantial(before, after);
        boolean otherLanguage =
                !before.analysis().language().equals(after.analysis().language());
        return otherLanguage ? without(ChangeKind.CAPTURE, pairs) : judged(before, after, pairs);
    }

    /** The same where it is known that nothing broke: what looks like a broken recording is taken at its word. */
    public Change taken(Edition before, Edition after) {
        List<Alignment.Pair> pairs = differences(before, after);
        return pairs.isEmpty() ? without(ChangeKind.COSMETIC, pairs) : judged(before, after, pairs);
    }

    private static Change unsubstantial(Edition before, Edition after) {
        return without(Breakage.ofMarks(before, after) ? ChangeKind.CAPTURE : ChangeKind.COSMETIC, List.of());
    }

    /** Where the buttons of a cookie banner came or went, its words are no change of the terms either. */
    private static List<Alignment.Pair> differences(Edition before, Edition after) {
        List<Alignment.Pair> all = Alignment.differences(before, after);
        boolean banner = all.stream().anyMatch(pair -> isOneSided(pair, Trifle::isButton));
        return all.stream()
                .filter(pair -> !Trifle.is(pair))
                .filter(pair -> !banner || !isOneSided(pair, Trifle::isBanner))
                .toList();
    }

    private static boolean isOneSided(Alignment.Pair pair, Predicate<Line> kind) {
        return pair.before().isPresent() != pair.after().isPresent()
                && pair.before().or(pair::after).filter(kind).isPresent();
    }

    private static Change without(ChangeKind kind, List<Alignment.Pair> pairs) {
        return new Change(kind, List.of(), List.of(), edits(pairs));
    }

    private static List<Edit> edits(List<Alignment.Pair> pairs) {
        return pairs.stream()
                .map(pair ->
                        new Edit(pair.before().map(Line::quote), pair.after().map(Line::quote)))
                .toList();
    }

    private Change judged(Edition before, Edition after, List<Alignment.Pair> pairs) {
        Analysis was = before.analysis();
        Analysis is = after.analysis();
        Answers answers = new Answers(
                new Passages(before.reading().passages()),
                new Passages(after.reading().passages()));
        Set<String> touched = new LinkedHashSet<>();
        List<Move> moves = new ArrayList<>();
        for (Criterion criterion : book.all()) {
            List<Move> moved = Moves.together(criterion, answers.moves(criterion, pairs));
            if (answers.touches(criterion, pairs)) touched.add(criterion.id());
            if (moved.isEmpty() && touched.contains(criterion.id())) moved = verdictMoves(criterion, was, is);
            moves.addAll(moved);
        }
        if (pairs.stream().anyMatch(Comparison::namesRecipients)) touched.add(SHARING);
        return new Change(kind(touched, moves, pairs), List.copyOf(touched), moves, edits(pairs));
    }

    private static ChangeKind kind(Set<String> touched, List<Move> moves, List<Alignment.Pair> pairs) {
        if (!moves.isEmpty()) return ChangeKind.MOVED;
        if (!touched.isEmpty()) return ChangeKind.TOUCHED;
        return pairs.stream().allMatch(Comparison::isHousekeeping) ? ChangeKind.COSMETIC : ChangeKind.UNRELATED;
    }

    private static boolean isHousekeeping(Alignment.Pair pair) {
        return HOUSEKEEPING
                .matcher(pair.after().or(pair::before).orElseThrow().words())
                .find();
    }

    private static List<Move> verdictMoves(Criterion criterion, Analysis was, Analysis is) {
        for (Audience audience : Audience.values()) {
            String from = was.verdict(criterion.id()).stance(audience);
            String to = is.verdict(criterion.id()).stance(audience);
            if (!from.equals(to))
                return List.of(new Move(
                        criterion.id(),
                        from,
                        to,
                        Answers.direction(criterion, from, to),
                        Optional.empty(),
                        Optional.empty()));
        }
        return List.of();
    }

    private static boolean namesRecipients(Alignment.Pair pair) {
        return RECIPIENTS
                .matcher(pair.after().or(pair::before).orElseThrow().context())
                .find();
    }
}
