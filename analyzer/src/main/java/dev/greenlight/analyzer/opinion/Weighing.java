package dev.greenlight.analyzer.opinion;

/**
 * What a trait counts.
 *
 * @param rarity the natural logarithm of how many clauses there are for one that shows the trait
 * @param tenths for each criterion, tenths of a natural logarithm of odds
 */
@SuppressWarnings("ArrayRecordComponent")
record Weighing(float rarity, short[] tenths) {
    static final double TENTHS = 10;

    static Weighing rounded(float rarity, double[] odds) {
        short[] tenths = new short[odds.length];
        for (int i = 0; i < odds.length; i++) tenths[i] = (short) Math.round(odds[i] * TENTHS);
        return new Weighing(rarity, tenths);
    }
}
