package dev.greenlight.analyzer.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** An interval function of a signal while it is read, with those within it. */
final class IntervalReading {
    private static final String FUNCTIONS =
            "or, ordered, unordered, unorderedNoOverlaps, phrase, maxgaps, maxwidth, containing, "
                    + "notContaining, containedBy, notContainedBy, overlapping, nonOverlapping, within, notWithin, before, after, atLeast";

    private final SignalText text;
    private final String field;

    /** @param field the field of a clause that is looked at */
    IntervalReading(SignalText text, String field) {
        this.text = text;
        this.field = field;
    }

    Sought<IntervalsSource> source() throws SignalException {
        if (text.takes("fn:")) return function();
        List<String> words = text.words();
        return new Sought<>(Needs.words(field, words), () -> source(words));
    }

    private static IntervalsSource source(List<String> words) {
        return words.size() == 1 ? Intervals.term(words.get(0)) : Intervals.phrase(words.toArray(String[]::new));
    }

    private Sought<IntervalsSource> function() throws SignalException {
        String name = text.word();
        text.expect("(");
        Sought<IntervalsSource> function = function(name);
        text.expect(")");
        return function;
    }

    private Sought<IntervalsSource> function(String name) throws SignalException {
        return switch (name) {
            case "or" -> any(sources(), Intervals::or);
            case "ordered" -> all(sources(), Intervals::ordered);
            case "unordered" -> all(sources(), Intervals::unordered);
            case "unorderedNoOverlaps" -> both(source(), source(), Intervals::unorderedNoOverlaps);
            case "phrase" -> all(sources(), Intervals::phrase);
            case "maxgaps" -> limited(number(), source(), Intervals::maxgaps);
            case "maxwidth" -> limited(number(), source(), Intervals::maxwidth);
            case "containing" -> both(source(), source(), Intervals::containing);
            case "notContaining" -> first(source(), source(), Intervals::notContaining);
            case "containedBy" -> both(source(), source(), Intervals::containedBy);
            case "notContainedBy" -> first(source(), source(), Intervals::notContainedBy);
            case "overlapping" -> both(source(), source(), Intervals::overlapping);
            case "nonOverlapping" -> first(source(), source(), Intervals::nonOverlapping);
            case "within" -> within();
            case "notWithin" -> notWithin();
            case "before" -> both(source(), source(), Intervals::before);
            case "after" -> both(source(), source(), Intervals::after);
            case "atLeast" -> atLeast(number());
            default -> throw new SignalException("has 'fn:" + name + "', which is no function. Accepted: " + FUNCTIONS);
        };
    }

    private interface Limit {
        IntervalsSource on(int most, IntervalsSource source);
    }

    private static Sought<IntervalsSource> limited(int most, Sought<IntervalsSource> source, Limit limit) {
        return new Sought<>(source.needs(), () -> limit.on(most, source.form().get()));
    }

    private Sought<IntervalsSource> within() throws SignalException {
        Sought<IntervalsSource> source = source();
        int most = number();
        return both(source, source(), (near, to) -> Intervals.within(near, most, to));
    }

    private Sought<IntervalsSource> notWithin() throws SignalException {
        Sought<IntervalsSource> source = source();
        int most = number();
        return first(source, source(), (far, from) -> Intervals.notWithin(far, most, from));
    }

    private Sought<IntervalsSource> atLeast(int least) throws SignalException {
        return any(sources(), sources -> Intervals.atLeast(least, sources));
    }

    private static Sought<IntervalsSource> both(
            Sought<IntervalsSource> one, Sought<IntervalsSource> other, BinaryOperator<IntervalsSource> function) {
        return all(List.of(one, other), sources -> function.apply(sources[0], sources[1]));
    }

    private static Sought<IntervalsSource> first(
            Sought<IntervalsSource> first, Sought<IntervalsSource> absent, BinaryOperator<IntervalsSource> function) {
        return new Sought<>(
                first.needs(),
                () -> function.apply(first.form().get(), absent.form().get()));
    }

    private static Sought<IntervalsSource> all(
            List<Sought<IntervalsSource>> sources, Function<IntervalsSource[], IntervalsSource> function) {
        return new Sought<>(Needs.all(needs(sources)), () -> function.apply(forms(sources)));
    }

    private static Sought<IntervalsSource> any(
            List<Sought<IntervalsSource>> sources, Function<IntervalsSource[], IntervalsSource> function) {
        return new Sought<>(Needs.any(needs(sources)), () -> function.apply(forms(sources)));
    }

    private static List<Needs> needs(List<Sought<IntervalsSource>> sources) {
        List<Needs> needs = new ArrayList<>(sources.size());
        for (Sought<IntervalsSource> source : sources) needs.add(source.needs());
        return needs;
    }

    private static IntervalsSource[] forms(List<Sought<IntervalsSource>> sources) {
        IntervalsSource[] forms = new IntervalsSource[sources.size()];
        for (int i = 0; i < forms.length; i++) forms[i] = sources.get(i).form().get();
        return forms;
    }

    private List<Sought<IntervalsSource>> sources() throws SignalException {
        List<Sought<IntervalsSource>> sources = new ArrayList<>();
        do sources.add(source());
        while (!text.has(")"));
        return sources;
    }

    private int number() throws SignalException {
        String number = text.word();
        boolean small = number.length() < 5 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!small) throw new SignalException("has '" + number + "' in place of a number");
        return Integer.parseInt(number);
    }
}
