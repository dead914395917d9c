package dev.greenlight.analyzer.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The traits worth learning from, each with its rarity. A trait that few vendors show says more about them than about a criterion. */
final class Vocabulary {
    private static final int FEWEST_VENDORS = 9;
    private static final double HUNDREDTHS = 100;

    private final Map<String, Set<String>> vendors = new HashMap<>();
    private final Map<String, Integer> clauses = new HashMap<>();
    private int total;

    void add(String vendor, Set<String> traits) {
        total++;
        for (String trait : traits) {
            vendors.computeIfAbsent(trait, unseen -> new HashSet<>()).add(vendor);
            clauses.merge(trait, 1, Integer::sum);
        }
    }

    /** Each trait that enough vendors show, and not every clause, with the logarithm of how many clauses there are for one that shows it. */
    SortedMap<String, Float> rarities() {
        SortedMap<String, Float> rarities = new TreeMap<>();
        clauses.forEach((trait, shown) -> {
            float rarity = rarity(shown);
            boolean common = vendors.getOrDefault(trait, Set.of()).size() >= FEWEST_VENDORS;
            if (common && rarity > 0) rarities.put(trait, rarity);
        });
        return rarities;
    }

    private float rarity(int shown) {
        return (float) (Math.round(HUNDREDTHS * Math.log((double) total / shown)) / HUNDREDTHS);
    }

    /** How much each trait of a clause counts: by its rarity, so that all of a clause's traits together weigh one. */
    static Shown shown(Set<String> traits, Map<String, Float> rarities) {
        List<String> known = new ArrayList<>();
        for (String trait : traits) if (rarities.containsKey(trait)) known.add(trait);
        known.sort(null);
        float[] shares = new float[known.size()];
        double squares = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = rarities.getOrDefault(known.get(i), 0f);
            squares += shares[i] * shares[i];
        }
        for (int i = 0; i < shares.length; i++) shares[i] /= (float) Math.sqrt(squares);
        return new Shown(known.toArray(String[]::new), shares);
    }

    /** Traits and their shares, in the order of the traits. */
    @SuppressWarnings("ArrayRecordComponent")
    record Shown(String[] traits, float[] shares) {}
}
