package dev.greenlight.analyzer;

import dev.greenlight.analyzer.wording.Word;
import java.util.List;
import java.util.Set;

/** Tells which sentences are about the programming interface, and not about the service beside it. */
final class ProgrammingInterface {
    private static final Set<String> LIST = Set.of("or", "and");
    private static final Set<String> LEADING_TO =
            Set.of("the", "our", "its", "an", "any", "by", "means", "of", "through", "via", "using", "with", "over");
    private static final Set<String> SERVICES = Set.of(
            "service",
            "services",
            "website",
            "websites",
            "site",
            "sites",
            "app",
            "apps",
            "application",
            "applications",
            "platform",
            "product",
            "products",
            "software",
            "dashboard",
            "playground");
    private static final int SERVICE_REACH = 5;

    private ProgrammingInterface() {}

    /** Whether the words name the interface, and it alone. */
    static boolean isSubject(List<Word> words) {
        return Mentions.of("API", words) && !excluded(words) && !listed(words);
    }

    /** "Non-API content", "services other than our API". */
    private static boolean excluded(List<Word> words) {
        for (int i = 1; i < words.size(); i++)
            if (words.get(i).concepts().contains("API")
                    && words.subList(Math.max(0, i - 3), i).stream().anyMatch(ProgrammingInterface::excludes))
                return true;
        return false;
    }

    /** "The website, the apps or the API", "through the API and other services": one of several ways that the clause is about. */
    private static boolean listed(List<Word> words) {
        for (int i = 0; i < words.size(); i++)
            if (words.get(i).concepts().contains("API") && (isOneMore(words, i) || isJoinedByMore(words, i)))
                return true;
        return false;
    }

    private static boolean isOneMore(List<Word> words, int api) {
        int before = api - 1;
        while (before > 0 && LEADING_TO.contains(words.get(before).surface())) before--;
        return before > 0 && LIST.contains(words.get(before).surface());
    }

    private static boolean isJoinedByMore(List<Word> words, int api) {
        if (api + 1 >= words.size() || !LIST.contains(words.get(api + 1).surface())) return false;
        return Mentions.ofAny(SERVICES, words.subList(api + 2, Math.min(words.size(), api + SERVICE_REACH)));
    }

    private static boolean excludes(Word word) {
        return word.surface().equals("non")
                || word.surface().equals("than")
                || word.surface().equals("except");
    }
}
