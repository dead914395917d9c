package dev.greenlight.crawler.extract.pdf;

import java.util.regex.Pattern;

/**
 * A line of a page. Measures are points, from the left and upper edges.
 *
 * @param height where the line stands on the page, from 0 at the top to 1 at the bottom
 * @param size of the type that most of the line is set in
 * @param bold whether all of the line is bold
 */
record Line(String text, int page, float left, float right, float y, float height, float size, boolean bold) {
    private static final Pattern BULLET = Pattern.compile("^[•●○◦▪■□‣⁃∙·*–—-][\\s\u200b\u00a0]+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:section|article|annex|schedule|appendix|exhibit|part)\\s+\\w{1,4}\\b|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\\d{1,3}(?:\\.\\d{1,3})+\\.?)"
                    + "[\\s\u200b\u00a0]+(?=\\S).*",
            Pattern.CASE_INSENSITIVE);
    private static final String SENTENCE_ENDS = ".!?:;。！？：；";

    boolean isBullet() {
        return BULLET.matcher(text).find();
    }

    String withoutBullet() {
        return BULLET.matcher(text).replaceFirst("");
    }

    /** Whether the line begins with a number or letter that counts clauses. */
    boolean isNumbered() {
        return NUMBER.matcher(text).matches();
    }

    boolean endsSentence() {
        String words = text.replaceAll("[\\s\u200b\u00a0”\"’')\\]]+$", "");
        return !words.isEmpty() && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    boolean beginsLowerCase() {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether the letters of the line are all capitals, and there are some. */
    boolean isCapitals() {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() >= 4;
    }
}
