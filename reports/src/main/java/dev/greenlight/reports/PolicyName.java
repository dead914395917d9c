package dev.greenlight.reports;

/**
 * Names the policy of a rating for good.
 *
 * @param id such as {@code enterprise-secure}
 * @param version as its author counts
 * @param title in words
 * @param sha256 hash of its file
 */
public record PolicyName(String id, String version, String title, String sha256) {}
