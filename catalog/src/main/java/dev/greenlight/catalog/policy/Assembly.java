package dev.greenlight.catalog.policy;

import dev.greenlight.catalog.criterion.Criteria;
import dev.greenlight.catalog.file.Fault;
import dev.greenlight.catalog.file.Faults;
import dev.greenlight.catalog.file.Text;
import dev.greenlight.catalog.rating.Gate;
import dev.greenlight.catalog.rating.Policy;
import dev.greenlight.crawler.Sha256;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts policies together from their own rows and those they take from others. */
final class Assembly {
    private final Map<String, Draft> drafts;
    private final Criteria criteria;
    private final Faults faults;

    Assembly(Map<String, Draft> drafts, Criteria criteria, Faults faults) {
        this.drafts = drafts;
        this.criteria = criteria;
        this.faults = faults;
    }

    /** The whole policy; empty where anything is wrong with it, which is then among the faults. */
    Optional<Policy> policy(Draft draft) {
        List<Gate> rows = new ArrayList<>(draft.rows());
        draft.borrowed().forEach((lender, ids) -> rows.addAll(lent(draft, lender, ids)));
        checkNoneIsMissing(draft, rows);
        criteria.ids().forEach(id -> checkOneRow(draft, rows, id));
        boolean faulty = faults.in(draft.file())
                || draft.borrowed().keySet().stream()
                        .anyMatch(lender -> faults.in(draft(lender).file()));
        return faulty ? Optional.empty() : Optional.of(policy(draft, rows));
    }

    private Policy policy(Draft draft, List<Gate> rows) {
        List<Gate> inOrder = criteria.ids().stream()
                .flatMap(id -> rows.stream().filter(row -> row.criterion().equals(id)))
                .toList();
        Policy.Ref ref = new Policy.Ref(draft.file().id(), draft.version(), sha256(draft));
        return new Policy(ref, draft.title(), draft.constants(), inOrder);
    }

    private List<Gate> lent(Draft draft, String lender, List<Text> criterionIds) {
        Draft from = drafts.get(lender);
        if (from == null) {
            String problem = "rows are taken from policy '" + lender + "', which does not exist";
            faults.add(new Fault(draft.file().path(), 0, problem, List.copyOf(drafts.keySet())));
            return List.of();
        }
        return criterionIds.stream()
                .flatMap(id -> lent(draft, from, id).stream())
                .toList();
    }

    private Optional<Gate> lent(Draft draft, Draft from, Text criterion) {
        Optional<Gate> row = from.row(criterion.value());
        if (row.isEmpty()) {
            String problem = "row '" + criterion.value() + "' does not stand in "
                    + from.file().path();
            List<String> accepted = from.rows().stream().map(Gate::criterion).toList();
            faults.add(new Fault(draft.file().path(), criterion.line(), problem, accepted));
        }
        return row;
    }

    private void checkNoneIsMissing(Draft draft, List<Gate> rows) {
        List<String> missing = criteria.ids().stream()
                .filter(id -> rows.stream().noneMatch(row -> row.criterion().equals(id)))
                .toList();
        if (missing.isEmpty()) return;
        String problem = "no row for " + String.join(", ", missing);
        faults.add(new Fault(draft.file().path(), 0, problem, List.of("one row for each criterion")));
    }

    private void checkOneRow(Draft draft, List<Gate> rows, String criterion) {
        List<Gate> found =
                rows.stream().filter(row -> row.criterion().equals(criterion)).toList();
        if (found.size() <= 1) return;
        String problem = "criterion '" + criterion + "' has several rows";
        int line = found.stream()
                .filter(row -> row.origin().policy().equals(draft.file().id()))
                .mapToInt(row -> row.origin().line())
                .max()
                .orElse(0);
        faults.add(new Fault(draft.file().path(), line, problem, List.of("one row for each criterion")));
    }

    private String sha256(Draft draft) {
        ByteArrayOutputStream files = new ByteArrayOutputStream();
        files.writeBytes(draft.file().bytes());
        draft.borrowed()
                .keySet()
                .forEach(lender -> files.writeBytes(draft(lender).file().bytes()));
        return Sha256.of(files.toByteArray());
    }

    private Draft draft(String id) {
        Draft draft = drafts.get(id);
        if (draft == null) throw new IllegalArgumentException("no policy " + id);
        return draft;
    }
}
