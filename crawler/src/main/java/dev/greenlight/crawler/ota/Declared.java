package dev.greenlight.crawler.ota;

import dev.greenlight.crawler.Declaration;
import dev.greenlight.crawler.Terms;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a folder of declarations says.
 *
 * @param declarations what is to be read now, in order of the terms
 * @param past what used to be declared
 * @param faults what could not be understood; everything else was
 * @param remarks what was understood and cannot be done, such as running a program to filter a page
 */
public record Declared(List<Declaration> declarations, List<Past> past, List<Fault> faults, List<String> remarks) {
    public Declared {
        declarations = List.copyOf(declarations);
        past = List.copyOf(past);
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /** The declaration that holds for a snapshot of a certain date. */
    public Optional<Declaration> asOf(Terms terms, Instant date) {
        Optional<Declaration> before = past.stream()
                .filter(each -> each.declaration().terms().equals(terms))
                .filter(each -> !each.validUntil().isBefore(date))
                .min(Comparator.comparing(Past::validUntil))
                .map(Past::declaration);
        return before.or(() ->
                declarations.stream().filter(each -> each.terms().equals(terms)).findFirst());
    }

    static Declared join(Stream<Declared> parts) {
        List<Declared> all = parts.toList();
        return new Declared(
                all.stream()
                        .flatMap(each -> each.declarations.stream())
                        .sorted(Comparator.comparing(Declaration::terms))
                        .toList(),
                all.stream().flatMap(each -> each.past.stream()).toList(),
                all.stream().flatMap(each -> each.faults.stream()).toList(),
                all.stream().flatMap(each -> each.remarks.stream()).toList());
    }
}
