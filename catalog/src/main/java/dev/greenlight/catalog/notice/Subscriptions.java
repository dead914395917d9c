package dev.greenlight.catalog.notice;

import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.Folder;
import dev.greenlight.catalog.file.Labelled;
import dev.greenlight.catalog.file.Section;
import dev.greenlight.catalog.file.SourceFile;
import dev.greenlight.catalog.file.Text;
import dev.greenlight.catalog.notice.Subscription.Channel;
import dev.greenlight.catalog.notice.Subscription.Wanted;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the file in which people say who is told what. A subscription with a fault is left out; the others stand. */
public final class Subscriptions {
    /** The file's name in the data folder. */
    public static final String FILE = "subscriptions.yaml";

    private static final String EXAMPLE_ADDRESS = "https://example.org/hook";

    private Subscriptions() {}

    /** The subscriptions of a data folder; none where there is no such file. */
    public static List<Subscription> in(Path folder, Faults faults) {
        Path file = folder.resolve(FILE);
        return Files.exists(file)
                ? Folder.file(file, faults).map(source -> read(source, faults)).orElse(List.of())
                : List.of();
    }

    /** The subscriptions of a file, in its order. */
    public static List<Subscription> read(SourceFile file, Faults faults) {
        List<Subscription> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Section section : Section.list(file, faults)) {
            Text name = section.text("name");
            if (!names.add(name.value()))
                section.fault(name.line(), "the name '" + name.value() + "' is taken", List.of("a name of its own"));
            else subscription(section, name.value()).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    private static Optional<Subscription> subscription(Section section, String name) {
        Optional<Channel> channel = section.choice("channel", Labelled.labels(Channel.class));
        Text to = section.text("to");
        Optional<String> address = channel.flatMap(known -> section.parsed(
                to,
                text -> known == Channel.EMAIL ? mail(text) : web(text),
                known == Channel.EMAIL ? "ana@example.org" : EXAMPLE_ADDRESS));
        Severity severity = section.has("severity")
                ? section.choice("severity", Labelled.labels(Severity.class)).orElse(Severity.WARNING)
                : Severity.WARNING;
        Wanted wanted = new Wanted(words(section, "tools"), words(section, "policies"), severity);
        String secret = section.maybeText("secret").map(Text::value).orElse("");
        section.nothingElse();
        if (name.isBlank() || channel.isEmpty()) return Optional.empty();
        return address.map(there -> new Subscription(name, channel.get(), there, secret, wanted));
    }

    private static Set<String> words(Section section, String field) {
        return section.texts(field).stream().map(Text::value).collect(Collectors.toSet());
    }

    private static String web(String text) {
        URI address = URI.create(text);
        boolean fit =
                Set.of("https", "http").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
        if (!fit) throw new IllegalArgumentException(text);
        return text;
    }

    private static String mail(String text) {
        int at = text.indexOf('@');
        boolean fit = at > 0
                && at == text.lastIndexOf('@')
                && at < text.length() - 1
                && text.chars().allMatch(c -> c > ' ' && c < 127 && ",;<>\"()".indexOf(c) < 0);
        if (!fit) throw new IllegalArgumentException(text);
        return text;
    }
}
