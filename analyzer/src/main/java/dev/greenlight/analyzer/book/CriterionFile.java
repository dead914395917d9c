package dev.greenlight.analyzer.book;

import dev.greenlight.analyzer.Scope;
import dev.greenlight.analyzer.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one criterion from its file and notes every fault on the way, so that an author sees all of them at once. */
final class CriterionFile {
    private static final Set<String> AXES = Set.of("security", "rights", "talent");
    private static final List<String> SECTIONS =
            List.of("Why it matters", "Stances", "Signals", "Examples", "Limits", "History");

    private final String file;
    private final MarkdownPage page;
    private final List<BookFault> faults;

    private CriterionFile(String file, String text, List<BookFault> faults) {
        this.file = file;
        this.page = MarkdownPage.read(text);
        this.faults = faults;
    }

    /** The criterion, or nothing where the file is too faulty; faults are added to the list. */
    static Optional<Criterion> read(String file, String text, List<BookFault> faults) {
        int before = faults.size();
        Criterion criterion = new CriterionFile(file, text, faults).criterion(text);
        return faults.size() == before ? Optional.ofNullable(criterion) : Optional.empty();
    }

    private @Nullable Criterion criterion(String text) {
        for (String section : SECTIONS)
            if (!page.sections().containsKey(section)) fault(1, "has no section '## " + section + "'");
        if (page.title().isEmpty()) fault(1, "has no question: the title, '# Does the vendor ...?'");
        List<List<String>> rows = page.table("Stances");
        List<Stance> stances = rows.stream()
                .filter(row -> row.size() == 2 && !row.get(0).equals(Verdict.SILENT))
                .map(row -> new Stance(row.get(0), row.get(1)))
                .toList();
        String silence = rows.stream()
                .filter(row -> row.size() == 2 && row.get(0).equals(Verdict.SILENT))
                .map(row -> row.get(1))
                .findFirst()
                .orElse("");
        if (silence.isEmpty()) fault(1, "its table of stances has no row 'silent', which says what silence means");
        return new Criterion(
                file.replaceFirst("\\.md$", ""),
                number(),
                value("axis", AXES, "security"),
                page.title(),
                page.introduction(),
                page.sections().getOrDefault("Why it matters", ""),
                stances,
                silence,
                joining(),
                narrow(),
                page.frontMatter().getOrDefault("follows", ""),
                most(),
                signals(stances),
                examples(stances),
                page.sections().getOrDefault("Limits", ""),
                text);
    }

    private int number() {
        return whole("number", 1, 99, 99);
    }

    private int most() {
        return whole("most", 1, 99, 99);
    }

    private int whole(String key, int least, int greatest, int otherwise) {
        String value = page.frontMatter().getOrDefault(key, Integer.toString(otherwise));
        boolean digits = value.length() < 4 && !value.isEmpty() && value.chars().allMatch(Character::isDigit);
        int number = digits ? Integer.parseInt(value) : -1;
        if (number >= least && number <= greatest) return number;
        fault(1, "'" + key + ": " + value + "' is not a whole number from " + least + " to " + greatest);
        return otherwise;
    }

    private String value(String key, Set<String> accepted, String otherwise) {
        String value = page.frontMatter().getOrDefault(key, "");
        if (accepted.contains(value)) return value;
        fault(
                1,
                "'" + key + ": " + value + "' is not one of "
                        + String.join(", ", accepted.stream().sorted().toList()));
        return otherwise;
    }

    private Criterion.Joining joining() {
        String value = value("joining", Set.of("best", "worst", "choice", "promise", "most"), "worst");
        return Criterion.Joining.valueOf(value.toUpperCase(Locale.ROOT));
    }

    private Set<Scope> narrow() {
        Set<Scope> scopes = new LinkedHashSet<>();
        for (String label : page.frontMatter().getOrDefault("narrow", "").split("[ ,]+"))
            if (!label.isEmpty()) scope(label, 1).ifPresent(scopes::add);
        return scopes;
    }

    private List<Signal> signals(List<Stance> stances) {
        List<Signal> signals = new ArrayList<>();
        for (MarkdownPage.Fence fence : page.fences("signal")) {
            List<String> words = new ArrayList<>(fence.words());
            Strength strength = strength(words);
            Optional<Scope> scope = words.size() > 1 ? scope(words.get(1), fence.line()) : Optional.empty();
            signals.add(new Signal(
                    pointedTo(words, stances, fence.line()),
                    scope,
                    strength,
                    fence.text().strip(),
                    fence.line()));
        }
        return signals;
    }

    private static Strength strength(List<String> words) {
        for (Strength strength : List.of(Strength.LOOSE, Strength.FAINT))
            if (words.remove(strength.name().toLowerCase(Locale.ROOT))) return strength;
        return Strength.FIRM;
    }

    private String pointedTo(List<String> words, List<Stance> stances, int line) {
        boolean follows =
                words.equals(List.of(Signal.FOLLOW)) && page.frontMatter().containsKey("follows");
        return follows ? Signal.FOLLOW : stance(words, stances, line);
    }

    private List<Example> examples(List<Stance> stances) {
        List<Example> examples = new ArrayList<>();
        for (MarkdownPage.Fence fence : page.fences("example")) {
            String stance = stance(fence.words(), stances, fence.line());
            int open = fence.text().indexOf("[[");
            int close = fence.text().indexOf("]]");
            boolean marked = open >= 0 && close > open;
            if (marked == stance.equals(Verdict.SILENT))
                fault(fence.line(), marked ? "marks a quote in a near miss" : "marks no quote: put it in [[ ]]");
            String text = fence.text().replace("[[", "").replace("]]", "");
            Optional<String> quote = marked ? Optional.of(fence.text().substring(open + 2, close)) : Optional.empty();
            examples.add(new Example(stance, text, quote, fence.line()));
        }
        return examples;
    }

    private String stance(List<String> words, List<Stance> stances, int line) {
        String word = words.isEmpty() ? "" : words.get(0);
        boolean known = word.equals(Verdict.SILENT)
                || stances.stream().anyMatch(stance -> stance.id().equals(word));
        if (!known)
            fault(
                    line,
                    "'" + word + "' is no stance here. Accepted: silent, "
                            + String.join(", ", stances.stream().map(Stance::id).toList()));
        return word;
    }

    private Optional<Scope> scope(String label, int line) {
        Function<Scope, String> name = Scope::label;
        Optional<Scope> scope = Arrays.stream(Scope.values())
                .filter(s -> s.label().equals(label))
                .findFirst();
        if (scope.isEmpty())
            fault(
                    line,
                    "'" + label + "' is no scope. Accepted: "
                            + String.join(
                                    ", ",
                                    Arrays.stream(Scope.values()).map(name).toList()));
        return scope;
    }

    private void fault(int line, String message) {
        faults.add(new BookFault(file, line, message));
    }
}
