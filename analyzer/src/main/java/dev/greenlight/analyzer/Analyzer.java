package dev.greenlight.analyzer;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.book.Criterion;
import dev.greenlight.analyzer.matching.Hit;
import dev.greenlight.analyzer.matching.Signals;
import dev.greenlight.analyzer.opinion.SecondOpinion;
import dev.greenlight.analyzer.text.Clause;
import dev.greenlight.analyzer.text.Clauses;
import dev.greenlight.analyzer.text.KnownSentences;
import dev.greenlight.analyzer.wording.Familiarity;
import dev.greenlight.analyzer.wording.KnownWording;
import dev.greenlight.analyzer.wording.WordedClause;
import dev.greenlight.analyzer.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads terms by a criteria book: finds the clauses that settle its questions, quotes them exactly, and says what the document answers.
 * Knows no vendor, uses no network, clock or chance, and accepts any text. Safe for use by many threads.
 */
public final class Analyzer {
    private static final Comparator<Finding> READING_ORDER = Comparator.comparingInt(Finding::start)
            .thenComparing(Finding::criterion)
            .thenComparing(Finding::end);

    private static final Cutting CUTTING = new Cutting(Clauses::of, Wording::of, Familiarity.WITH_ALL);

    private final Supplier<Knowledge> knowledge;
    private final Cutting cutting;

    /** How a text becomes clauses, and clauses words, of which those are understood that are familiar. */
    private record Cutting(
            Function<String, List<Clause>> clauses,
            Function<List<Clause>, List<WordedClause>> words,
            Familiarity familiarity) {
        Cutting remembering() {
            KnownSentences known = new KnownSentences();
            return new Cutting(
                    text -> Clauses.of(text, known), Wording.knowing(familiarity, new KnownWording()), familiarity);
        }
    }

    /** By what clauses are judged. */
    private record Knowledge(Criteria criteria, Signals signals, SecondOpinion opinion, Certainty certainty) {
        Knowledge remembering() {
            return new Knowledge(criteria, signals.remembering(), opinion.remembering(), certainty);
        }
    }

    private Analyzer(Supplier<Knowledge> knowledge, Cutting cutting) {
        this.knowledge = knowledge;
        this.cutting = cutting;
    }

    /**
     * An analyzer by this book.
     *
     * @throws dev.greenlight.analyzer.book.FaultyBookException with every signal that cannot be read
     */
    public static Analyzer by(Criteria criteria) {
        return by(criteria, SecondOpinion.shipped(), Calibration.shipped()::confidence);
    }

    /**
     * An analyzer by a book that is still to be read. It is read by another thread from now on; the first text is cut into clauses
     * meanwhile. What is wrong with the book shows when it is needed, as the cause of a {@code CompletionException}.
     */
    public static Analyzer soon(Supplier<Criteria> book) {
        return new Analyzer(
                CompletableFuture.supplyAsync(() -> by(book.get()).knowledge.get())::join, CUTTING);
    }

    /**
     * An analyzer by this book, with another second opinion on what its signals find.
     *
     * @param certainty the confidence of findings
     * @throws dev.greenlight.analyzer.book.FaultyBookException with every signal that cannot be read
     */
    public static Analyzer by(Criteria criteria, SecondOpinion opinion, Certainty certainty) {
        return by(criteria, opinion, certainty, Familiarity.WITH_ALL);
    }

    /** The same for a reader who looks for familiar words only: to measure how one fares who never met a vendor's own. */
    public static Analyzer by(Criteria criteria, SecondOpinion opinion, Certainty certainty, Familiarity familiarity) {
        Knowledge knowledge = new Knowledge(criteria, Signals.compile(criteria, familiarity), opinion, certainty);
        return new Analyzer(() -> knowledge, new Cutting(Clauses::of, Wording.knowing(familiarity), familiarity));
    }

    /**
     * The same analyzer, which reads no clause twice: for whoever reads many versions of one document. It holds on to every clause that
     * it reads, so let go of it with the document.
     */
    public Analyzer remembering() {
        Knowledge remembering = knowledge.get().remembering();
        return new Analyzer(() -> remembering, cutting.remembering());
    }

    /** The book by which this analyzer reads. */
    public Criteria book() {
        return knowledge.get().criteria();
    }

    /** What the document says; not evaluable where it says nothing or speaks a language for which there is no book. */
    public Analysis analyze(String markdown) {
        return read(markdown).analysis();
    }

    /** What the document says, with every passage that was found. */
    public Reading read(String markdown) {
        List<Clause> text = cutting.clauses().apply(markdown);
        return refused(text)
                .orElseGet(() -> readEnglish(markdown, cutting.words().apply(text)));
    }

    /** Why the document's verdicts come out as they do. */
    public Explanation explain(String markdown) {
        List<Clause> text = cutting.clauses().apply(markdown);
        Optional<Reading> refused = refused(text);
        if (refused.isPresent()) return new Explanation(refused.get().analysis(), List.of());
        List<WordedClause> clauses = cutting.words().apply(text);
        Knowledge known = knowledge.get();
        Explaining explaining =
                new Explaining(clauses, new Quotes(markdown, clauses, known.certainty()), known.opinion());
        Map<String, List<Hit>> hits = known.signals().all(clauses).stream()
                .collect(Collectors.groupingBy(hit -> hit.criterion().id()));
        return new Explanation(
                readEnglish(markdown, clauses).analysis(),
                known.criteria().all().stream()
                        .map(criterion -> explaining.answer(criterion, hits.getOrDefault(criterion.id(), List.of())))
                        .toList());
    }

    /**
     * All clauses of a document with what they say, for those who look for a clause rather than for a verdict.
     *
     * @param asked which clauses to look for findings in; of a text read in many versions most clauses are known
     */
    public List<ClauseReading> clauses(String markdown, Predicate<Clause> asked) {
        List<Clause> text = Clauses.of(markdown);
        boolean mute = text.stream().noneMatch(asked) || !Languages.of(text).equals(Languages.ENGLISH);
        Map<Clause, List<Finding>> findings = mute ? Map.of() : findings(markdown, text, asked);
        CodePoints points = new CodePoints(markdown);
        return text.stream()
                .map(clause -> new ClauseReading(
                        clause,
                        points.at(clause.start()),
                        points.at(clause.end()),
                        findings.getOrDefault(clause, List.of())))
                .toList();
    }

    private Map<Clause, List<Finding>> findings(String markdown, List<Clause> text, Predicate<Clause> asked) {
        List<WordedClause> clauses = cutting.words().apply(text);
        Knowledge known = knowledge.get();
        List<Hit> hits = known.signals().in(clauses).stream()
                .filter(hit -> asked.test(text.get(hit.clause())))
                .toList();
        Quotes quotes = new Quotes(markdown, clauses, known.certainty());
        return new Passages(clauses, known.opinion())
                .of(hits).values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(
                                passage -> passage.hit().criterion().id()))
                        .collect(Collectors.groupingBy(
                                passage -> text.get(passage.hit().clause()),
                                Collectors.mapping(
                                        passage -> quotes.finding(passage, Standings.alone(passage)),
                                        Collectors.toList())));
    }

    /** Of what cannot be read, why. */
    private static Optional<Reading> refused(List<Clause> text) {
        if (text.isEmpty()) return Optional.of(notEvaluable(Languages.UNDETERMINED, "empty"));
        String language = Languages.of(text);
        return language.equals(Languages.ENGLISH)
                ? Optional.empty()
                : Optional.of(notEvaluable(language, "unsupported-language"));
    }

    private static Reading notEvaluable(String language, String reason) {
        return new Reading(
                new Analysis(language, List.of(), new TreeMap<>(), Optional.of(reason)), List.of(), Map.of());
    }

    private Reading readEnglish(String markdown, List<WordedClause> clauses) {
        Knowledge known = knowledge.get();
        Map<String, List<Passage>> passages =
                new Passages(clauses, known.opinion()).of(known.signals().in(clauses));
        Quotes quotes = new Quotes(markdown, clauses, known.certainty());
        boolean businessOnly = Addressees.businessOnly(clauses);
        Map<Finding, Standing> told = new TreeMap<>(READING_ORDER);
        List<Finding> all = new ArrayList<>();
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        for (Criterion criterion : known.criteria().all()) {
            List<Passage> found = passages.getOrDefault(criterion.id(), List.of());
            Verdict verdict = new Verdicts(criterion, businessOnly).of(found);
            Standings standings = new Standings(found, verdict);
            verdicts.put(criterion.id(), verdict);
            for (Passage passage : Telling.of(criterion, found)) {
                Standing standing = standings.of(passage);
                told.put(quotes.finding(passage, standing), standing);
            }
            all.addAll(quotes.findings(found, standings));
        }
        all.sort(READING_ORDER);
        List<Finding> findings = List.copyOf(told.keySet());
        return new Reading(new Analysis(Languages.ENGLISH, findings, verdicts, Optional.empty()), all, told);
    }
}
