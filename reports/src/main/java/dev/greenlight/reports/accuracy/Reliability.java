package dev.greenlight.reports.accuracy;

import java.util.ArrayList;
import java.util.List;

/** Whether confidence means what it says: of findings with confidence 0.9, nine in ten should be right. */
record Reliability(List<Claim> claims) {
    private static final int TENTHS = 10;

    /** A finding's confidence, and whether readers confirmed it. */
    record Claim(double confidence, boolean confirmed) {
        int tenth() {
            return Math.min(TENTHS - 1, (int) (confidence * TENTHS + 1e-9));
        }
    }

    /**
     * Findings of about the same confidence.
     *
     * @param from the least confidence, in tenths
     * @param said their mean confidence
     * @param confirmed the share of them that is right
     */
    record Step(int from, int findings, double said, double confirmed) {}

    Reliability {
        claims = List.copyOf(claims);
    }

    /** One step per tenth in which there are findings, the surest first. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int tenth = TENTHS - 1; tenth >= 0; tenth--) {
            List<Claim> in = in(tenth);
            if (!in.isEmpty()) steps.add(new Step(tenth, in.size(), said(in), confirmed(in)));
        }
        return steps;
    }

    /** The mean distance between what is said and what is so, over all findings. */
    double error() {
        double distance = steps().stream()
                .mapToDouble(step -> step.findings() * Math.abs(step.said() - step.confirmed()))
                .sum();
        return distance / Math.max(1, claims.size());
    }

    /** By how much more is said than is so, over all findings; steps that say less than is so do not make up for others. */
    double excess() {
        double excess = steps().stream()
                .mapToDouble(step -> step.findings() * Math.max(0, step.said() - step.confirmed()))
                .sum();
        return excess / Math.max(1, claims.size());
    }

    /** The mean squared error of the confidence of single findings. */
    double brier() {
        return claims.stream()
                .mapToDouble(claim -> Math.pow(claim.confidence() - (claim.confirmed() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    /** The same for one confidence for all, the share of findings confirmed. */
    double brierOfConstant() {
        double share = confirmed(claims);
        return share * (1 - share);
    }

    private List<Claim> in(int tenth) {
        return claims.stream().filter(claim -> claim.tenth() == tenth).toList();
    }

    private static double said(List<Claim> claims) {
        return claims.stream().mapToDouble(Claim::confidence).average().orElse(0);
    }

    private static double confirmed(List<Claim> claims) {
        return claims.stream()
                .mapToInt(claim -> claim.confirmed() ? 1 : 0)
                .average()
                .orElse(0);
    }
}
