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
    private static final Set<String> EXCLUDING = Set.of("non", "than", "except");
    private static final int SERVICE_REACH = 5;
    private static final int EXCLUDING_REACH = 3;

    private ProgrammingInterface() {}

    /** Whether the words name the interface, and it alone. */
    static boolean isSubject(List<Word> words) {
        boolean named = false;
        for (int i = 0; i < words.size(); i++)
            if (words.get(i).concepts().contains("API")) {
                if (isExcluded(words, i) || isOneMore(words, i) || isJoinedByMore(words, i)) return false;
                named = true;
            }
        return named;
    }

    /** "Non-API content", "services other than our API". */
    private static boolean isExcluded(List<Word> words, int api) {
        return Mentions.ofAny(EXCLUDING, words.subList(Math.max(0, api - EXCLUDING_REACH), api));
    }

    /** "The website, the apps or the API": one of several ways that the clause is about. */
    private static boolean isOneMore(List<Word> words, int api) {
        int before = api - 1;
        while (before > 0 && LEADING_TO.contains(words.get(before).surface())) before--;
        return before > 0 && LIST.contains(words.get(before).surface());
    }

    /** "Through the API and other services". */
    private static boolean isJoinedByMore(List<Word> words, int api) {
        if (api + 1 >= words.size() || !LIST.contains(words.get(api + 1).surface())) return false;
        return Mentions.ofAny(SERVICES, words.subList(api + 2, Math.min(words.size(), api + SERVICE_REACH)));
    }
}
