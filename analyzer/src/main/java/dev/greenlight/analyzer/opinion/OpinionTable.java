package dev.greenlight.analyzer.opinion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A second opinion as text: a line for each trait with its rarity and its weights, nothing where a weight is zero. */
final class OpinionTable {
    private static final String SHIPPED = "/dev/greenlight/analyzer/second-opinion.tsv";

    private OpinionTable() {}

    static SecondOpinion shipped() {
        try (InputStream table = OpinionTable.class.getResourceAsStream(SHIPPED)) {
            if (table == null) throw new IllegalStateException(SHIPPED + " is missing from the program");
            return read(new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SecondOpinion read(BufferedReader table) throws IOException {
        List<String> head = List.of(table.readLine().split("\t"));
        List<String> criteria = head.subList(OpinionRow.FIRST_CRITERION, head.size());
        Map<String, Supplier<Weighing>> traits = new HashMap<>();
        for (String line = table.readLine(); line != null; line = table.readLine()) {
            OpinionRow row = new OpinionRow(line);
            traits.put(row.trait(), row);
        }
        return new SecondOpinion(criteria, traits);
    }

    static void write(List<String> criteria, Map<String, Supplier<Weighing>> traits, Writer table) throws IOException {
        table.write("trait\trarity\t" + String.join("\t", criteria) + "\n");
        for (Map.Entry<String, Supplier<Weighing>> trait : new TreeMap<>(traits).entrySet()) {
            Weighing weighing = trait.getValue().get();
            List<String> cells = new ArrayList<>(List.of(trait.getKey(), Float.toString(weighing.rarity())));
            for (short tenths : weighing.tenths()) cells.add(tenths == 0 ? "" : Short.toString(tenths));
            table.write(String.join("\t", cells) + "\n");
        }
    }
}
