package dev.greenlight.catalog.answer;

import dev.greenlight.catalog.criterion.Criterion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Combines the stances of terms of equal rank. */
final class Joint {
    private static final Pattern CONTENT = Pattern.compile(
            "\\b(content|inputs?|outputs?|prompts?|uploads?|uploaded|files?"
                    + "|conversations?|chats?|submissions?|recordings?|transcripts?|images?|videos?|audio|customer data|generations?)\\b");

    private final Criterion criterion;

    Joint(Criterion criterion) {
        this.criterion = criterion;
    }

    /** Whether two of the stands contradict each other. */
    boolean isContradictory(List<Stand> stands) {
        Set<String> stances = stances(heard(stands));
        return stances.stream()
                .anyMatch(one -> stances.stream().anyMatch(other -> criterion.contradictory(one, other)));
    }

    /** The stance that stands; there must be one at least. */
    String stance(List<Stand> stands) {
        Set<String> stances = stances(heard(stands));
        Optional<String> joined = switch (criterion.joining()) {
            case BETTER_STANDS -> criterion.best(stances);
            case CHOICE_STANDS -> criterion.worst(offersOr(stances));
            case WORSE_STANDS, ABOUT_CONTENT, EACH_ITS_OWN, MORE_SPECIFIC, EQUAL_ONLY -> criterion.worst(stances);
        };
        return joined.orElseThrow(() -> new IllegalArgumentException(criterion.id() + " has no stance in " + stances));
    }

    /** The stands that count, where some speak more to the point than others. */
    List<Stand> heard(List<Stand> stands) {
        return switch (criterion.joining()) {
            case ABOUT_CONTENT ->
                orAll(stands.stream().filter(Joint::isAboutContent).toList(), stands);
            case MORE_SPECIFIC -> mostSpecific(stands);
            default -> stands;
        };
    }

    private List<Stand> mostSpecific(List<Stand> stands) {
        return criterion.specific().stream()
                .map(type -> stands.stream()
                        .filter(stand -> stand.title().type().equals(type))
                        .toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(stands);
    }

    private static boolean isAboutContent(Stand stand) {
        return stand.quotes().stream()
                .anyMatch(quote ->
                        CONTENT.matcher(quote.text().toLowerCase(Locale.ROOT)).find());
    }

    private static Set<String> offersOr(Set<String> stances) {
        Set<String> offers =
                stances.stream().filter(stance -> stance.startsWith("opt-")).collect(Collectors.toSet());
        return offers.isEmpty() ? stances : offers;
    }

    private static Set<String> stances(List<Stand> stands) {
        return stands.stream().map(Stand::stance).collect(Collectors.toSet());
    }

    private static List<Stand> orAll(List<Stand> some, List<Stand> all) {
        return some.isEmpty() ? all : some;
    }
}
