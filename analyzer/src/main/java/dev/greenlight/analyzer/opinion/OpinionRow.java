package dev.greenlight.analyzer.opinion;

import java.util.Optional;
import java.util.function.Supplier;

/** A line of the table, whose figures are read when a clause first shows its trait: few of all traits stand in any one document. */
final class OpinionRow implements Supplier<Weighing> {
    static final int FIRST_CRITERION = 2;

    private final String line;
    private volatile Optional<Weighing> weighing = Optional.empty();

    OpinionRow(String line) {
        this.line = line;
    }

    String trait() {
        return line.substring(0, line.indexOf('\t'));
    }

    @Override
    public Weighing get() {
        if (weighing.isEmpty()) weighing = Optional.of(read(line.split("\t", -1)));
        return weighing.get();
    }

    private static Weighing read(String[] cells) {
        short[] tenths = new short[cells.length - FIRST_CRITERION];
        for (int i = 0; i < tenths.length; i++)
            if (!cells[FIRST_CRITERION + i].isEmpty()) tenths[i] = Short.parseShort(cells[FIRST_CRITERION + i]);
        return new Weighing(Float.parseFloat(cells[1]), tenths);
    }
}
