package dev.greenlight.crawler.archive;

import dev.greenlight.crawler.Cause;
import dev.greenlight.crawler.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The message of a commit that records terms: subject, paragraphs, and trailers in the last paragraph.
 *
 * @param subject the first line
 * @param body the paragraphs between subject and trailers
 * @param trailers by key, in order; keys compare without case
 */
record CommitMessage(String subject, String body, Map<String, String> trailers) {
    private static final Pattern COMMIT = Pattern.compile("/commit/([0-9a-f]{40})\\b");
    private static final Pattern TRAILER = Pattern.compile("([A-Za-z][A-Za-z0-9-]*): ?(.*)");
    private static final String ENGINE = "X-engine-version";

    /** How subjects begin; of one cause, today's form first. */
    private enum Prefix {
        FIRST("First record of ", Cause.FIRST_RECORD),
        CHANGES("Record new changes of ", Cause.SOURCE_CHANGED),
        UPGRADE("Apply technical or declaration upgrade on ", Cause.EXTRACTION_CHANGED),
        OLD_FIRST("Start tracking ", Cause.FIRST_RECORD),
        OLD_CHANGES("Update ", Cause.SOURCE_CHANGED),
        OLD_UPGRADE("Refilter ", Cause.EXTRACTION_CHANGED);

        private final String words;
        private final Cause cause;

        Prefix(String words, Cause cause) {
            this.words = words;
            this.cause = cause;
        }
    }

    CommitMessage {
        trailers = new LinkedHashMap<>(trailers);
    }

    static CommitMessage parse(String message) {
        String text = message.strip();
        int lineEnd = text.indexOf('\n');
        String subject = lineEnd < 0 ? text : text.substring(0, lineEnd);
        String rest = lineEnd < 0 ? "" : text.substring(lineEnd).strip();
        int last = rest.lastIndexOf("\n\n");
        Map<String, String> trailers =
                trailersOf(rest.substring(last < 0 ? 0 : last).strip());
        String body = trailers.isEmpty() ? rest : rest.substring(0, Math.max(0, last));
        return new CommitMessage(subject.strip(), body.strip(), trailers);
    }

    private static Map<String, String> trailersOf(String paragraph) {
        Map<String, String> trailers = new LinkedHashMap<>();
        for (String line : paragraph.split("\n", -1)) {
            Matcher matcher = TRAILER.matcher(line);
            if (!matcher.matches()) {
                return Map.of();
            }
            trailers.put(matcher.group(1), matcher.group(2).strip());
        }
        return trailers;
    }

    /** The message under which a version is recorded. */
    static CommitMessage ofVersion(Terms terms, Cause cause, List<String> snapshots) {
        return new CommitMessage(subject(cause, terms), bodyOfVersion(snapshots), Map.of(ENGINE, Engine.VERSION));
    }

    /** The message under which a version of an archive without messages is taken over. */
    static CommitMessage ofOthers(Terms terms, Cause cause, List<String> snapshots) {
        return new CommitMessage(subject(cause, terms), snapshots.isEmpty() ? "" : bodyOfVersion(snapshots), Map.of());
    }

    /** The same message about a document of another name. */
    CommitMessage about(Terms terms) {
        return new CommitMessage(subject(cause().orElseThrow(), terms), body, trailers);
    }

    /** The message under which a snapshot is recorded. */
    static CommitMessage ofSnapshot(Terms terms, Cause cause, Optional<String> documentId, Map<String, String> facts) {
        Map<String, String> trailers = new LinkedHashMap<>(Map.of(ENGINE, Engine.VERSION));
        trailers.putAll(facts);
        return new CommitMessage(
                subject(cause, terms), documentId.map("Document ID "::concat).orElse(""), trailers);
    }

    private static String subject(Cause cause, Terms terms) {
        Prefix prefix = Arrays.stream(Prefix.values())
                .filter(each -> each.cause == cause)
                .findFirst()
                .orElseThrow();
        return prefix.words + terms.tool() + " " + terms.type();
    }

    private static String bodyOfVersion(List<String> snapshots) {
        if (snapshots.size() == 1) {
            return "This version was recorded after extracting from snapshot " + link(snapshots.get(0));
        }
        StringBuilder body = new StringBuilder("This version was recorded after extracting from and assembling the "
                + "following snapshots from " + snapshots.size() + " source documents:");
        snapshots.forEach(id -> body.append("\n- ").append(link(id)));
        return body.toString();
    }

    private static String link(String snapshot) {
        return "snapshots/commit/" + snapshot;
    }

    /** Whose change the subject says it is; empty for commits made by hand. */
    Optional<Cause> cause() {
        return Arrays.stream(Prefix.values())
                .filter(prefix -> subject.startsWith(prefix.words))
                .map(prefix -> prefix.cause)
                .findFirst();
    }

    /** The ids of the snapshots that the body names. */
    List<String> snapshots() {
        List<String> ids = new ArrayList<>();
        Matcher matcher = COMMIT.matcher(body);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    /** Whether this program recorded it, and did not take it over from elsewhere. */
    boolean isOurs() {
        return trailer(ENGINE).startsWith(Engine.TRAILER);
    }

    String trailer(String key) {
        return trailers.entrySet().stream()
                .filter(trailer -> trailer.getKey().equalsIgnoreCase(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** The whole message as git keeps it. */
    String text() {
        StringBuilder text = new StringBuilder(subject);
        if (!body.isEmpty()) {
            text.append("\n\n").append(body);
        }
        String separator = "\n\n";
        for (Map.Entry<String, String> trailer : trailers.entrySet()) {
            text.append(separator).append(trailer.getKey()).append(": ").append(oneLine(trailer.getValue()));
            separator = "\n";
        }
        return text.append('\n').toString();
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }
}
