package dev.greenlight.reports.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A fictional tool that no catalog has, audited from a folder of its terms. */
final class Larkspur {
    static final String PROMISE = "We will not use your content to train our models.";
    private static final String TERMS = """
            # Terms of Service

            %s

            You own all output that you generate, and you may use it for commercial purposes.
            """.formatted(PROMISE);
    private static final List<String> GATES = List.of(
            "training-inputs",
            "training-outputs",
            "retention",
            "deletion",
            "content-licence",
            "third-party-sharing",
            "visibility",
            "confidentiality",
            "security",
            "likeness");

    private final Path folder;
    private final Shell shell;

    private Larkspur(Path folder) {
        this.folder = folder;
        this.shell = new Shell(folder.resolve("home"));
    }

    static Larkspur audited(Path folder) {
        Larkspur larkspur = new Larkspur(folder);
        Shell.Outcome outcome = larkspur.audit();
        if (outcome.code() != Exit.DONE) throw new IllegalStateException(outcome.err());
        return larkspur;
    }

    Shell shell() {
        return shell;
    }

    Shell.Outcome audit() {
        return audit("archive", TERMS, "2026-11-20T08:00:00Z");
    }

    /** Another archive has another promise in the terms, and is audited. */
    Shell.Outcome says(String promise, String at) {
        return audit("archive-" + at.substring(0, 10), TERMS.replace(PROMISE, promise), at);
    }

    private Shell.Outcome audit(String archive, String terms, String at) {
        Path file = folder.resolve(archive + "/Larkspur/Terms of Service.md");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, terms);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse(at)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shell.run("audit", "--archive", folder.resolve(archive));
    }

    Shell.Outcome approve(Object... more) {
        List<Object> words = new ArrayList<>(List.of(
                "approve", "larkspur", "--plan", "business", "--use", "UC1", "--by", "ana", "--why", "pilot of Dusk"));
        words.addAll(List.of(more));
        return shell.run(words.toArray());
    }

    Shell.Outcome check() {
        return shell.run("check", "larkspur", "--plan", "business", "--use", "UC1", "--data", "D0", "--not-final");
    }

    /** Accepts every gate. */
    static Object[] waivers() {
        return GATES.stream()
                .flatMap(gate -> Stream.of("--waive", gate + "=no material of ours goes in"))
                .toArray();
    }

    /** Approves it, and proves each condition that is then open. */
    Shell.Outcome approveAndProve() {
        Shell.Outcome approved = approve(waivers());
        List<Object> proofs = new ArrayList<>();
        Pattern.compile("\\[ \\] .*\\(([a-z-]+)[,)]")
                .matcher(approved.out())
                .results()
                .forEach(open -> {
                    proofs.add("--prove");
                    proofs.add(open.group(1) + "=order form 7");
                });
        return approve(proofs.toArray());
    }
}
