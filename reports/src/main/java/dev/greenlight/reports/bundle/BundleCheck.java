package dev.greenlight.reports.bundle;

import dev.greenlight.crawler.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a bundle with nothing but the bundle: every hash, and that every quote is exactly the text at its offsets. */
public final class BundleCheck {
    private static final long LARGEST = 200_000_000;
    private static final int MOST_FILES = 5_000;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int quotes;

    private BundleCheck() {}

    /**
     * What came of a check.
     *
     * @param files how many files there are
     * @param quotes how many quotes were compared with the text they are taken from
     * @param faults what is wrong, each thing once; empty where all is well
     */
    public record Checked(int files, int quotes, List<String> faults) {
        public Checked {
            faults = faults.stream().distinct().toList();
        }
    }

    /** Checks a file, which may be anybody's. */
    public static Checked check(Path file) throws IOException {
        BundleCheck check = new BundleCheck();
        if (Files.size(file) > LARGEST) {
            check.faults.add("the file is too large. Accepted: up to " + LARGEST + " bytes");
        } else {
            check.read(Files.readAllBytes(file));
        }
        return new Checked(check.files.size(), check.quotes, check.faults);
    }

    private void read(byte[] zip) throws IOException {
        try {
            unpack(zip);
            manifest();
            report();
        } catch (ZipException e) {
            faults.add("the file is no ZIP, or is damaged");
        } catch (JacksonException e) {
            faults.add("a JSON file of the bundle cannot be read");
        }
    }

    private void unpack(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            long left = LARGEST;
            for (ZipEntry entry = in.getNextEntry(); entry != null && faults.isEmpty(); entry = in.getNextEntry()) {
                byte[] content = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= content.length;
                if (left < 0 || files.size() >= MOST_FILES) faults.add("the bundle unpacks to too much");
                if (files.put(entry.getName(), content) != null) faults.add(entry.getName() + " is there twice");
            }
        }
        if (files.isEmpty()) faults.add("the file is no ZIP, or is empty");
    }

    private void manifest() {
        Optional<JsonNode> manifest = json(Bundle.MANIFEST);
        if (manifest.isEmpty()) return;
        JsonNode hashes = manifest.get().path("files");
        if (!manifest.get().path("schema").asString("").equals(Bundle.SCHEMA))
            faults.add(Bundle.MANIFEST + " is of another kind. Accepted: " + Bundle.SCHEMA);
        hashes.propertyNames().forEach(name -> hash(name, hashes.path(name).asString("")));
        files.keySet().stream()
                .filter(name -> !name.equals(Bundle.MANIFEST) && !hashes.has(name))
                .forEach(name -> faults.add(name + " is not in the manifest"));
    }

    private void hash(String name, String expected) {
        byte[] content = files.get(name);
        if (content == null) faults.add(name + " is missing");
        else if (!Sha256.of(content).equals(expected)) faults.add(name + " was changed: its hash differs");
    }

    private void report() {
        for (JsonNode report : json(Bundle.REPORT).stream().toList())
            for (JsonNode plan : report.path("plans"))
                for (JsonNode gate : plan.path("gates"))
                    for (JsonNode finding : gate.path("findings")) quote(plan, finding);
    }

    private void quote(JsonNode plan, JsonNode finding) {
        String version = plan.path("terms")
                .path(finding.path("terms").asInt(-1))
                .path("version")
                .asString("");
        String name = "terms/" + version.replaceFirst("^sha256:", "") + ".md";
        byte[] terms = files.get(name);
        String quote = finding.path("quote").asString("");
        if (terms == null) {
            faults.add("a quote refers to " + name + ", which is missing");
        } else if (!Sha256.of(terms).equals(name.substring(6, name.length() - 3))) {
            faults.add(name + " does not have the hash that is its name");
        } else if (!stands(new String(terms, StandardCharsets.UTF_8), quote, finding)) {
            faults.add("a quote does not stand in " + name + " at its offsets: " + quote);
        }
        quotes++;
    }

    private static boolean stands(String text, String quote, JsonNode finding) {
        int start = finding.path("start").asInt(-1);
        if (start < 0 || start > text.codePointCount(0, text.length())) return false;
        return text.startsWith(quote, text.offsetByCodePoints(0, start))
                && finding.path("end").asInt(-1) - start == quote.codePointCount(0, quote.length());
    }

    private Optional<JsonNode> json(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            faults.add(name + " is missing");
            return Optional.empty();
        }
        return Optional.of(JsonMapper.shared().readTree(content));
    }
}
