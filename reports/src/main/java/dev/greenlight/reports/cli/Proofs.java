package dev.greenlight.reports.cli;

import dev.greenlight.catalog.approval.Act.Proof;
import dev.greenlight.catalog.approval.Approval;
import dev.greenlight.crawler.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Proof of conditions, by the criterion that demands them. Proof that is a file is bound by its hash. */
final class Proofs {
    private final Map<String, String> whereByCriterion;
    private final Optional<LocalDate> until;

    Proofs(Map<String, String> whereByCriterion, Optional<LocalDate> until) {
        this.whereByCriterion = whereByCriterion;
        this.until = until;
    }

    /** A proof for each condition that one of the criteria demands of an approval. */
    List<Proof> of(Approval approval) {
        List<Proof> proofs = new ArrayList<>();
        whereByCriterion.forEach((criterion, where) -> {
            List<String> conditions = conditions(approval, criterion);
            if (conditions.isEmpty())
                throw new UsageException(
                        "'" + criterion + "' demands nothing here. Accepted: " + demanding(approval) + ".");
            conditions.forEach(condition -> proofs.add(new Proof(condition, bound(where), until)));
        });
        return proofs;
    }

    private static List<String> conditions(Approval approval, String criterion) {
        return approval.conditions().entrySet().stream()
                .filter(condition -> condition.getValue().contains(criterion))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String demanding(Approval approval) {
        return approval.conditions().values().stream()
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String bound(String where) {
        Path file = Path.of(where);
        if (!Files.isRegularFile(file)) return where;
        try {
            return where + ", sha256:" + Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
