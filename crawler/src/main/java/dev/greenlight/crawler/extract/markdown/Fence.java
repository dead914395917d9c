package dev.greenlight.crawler.extract.markdown;

/** Backticks around code: one more than the code has in a row. */
final class Fence {
    private Fence() {}

    static String of(String code, int shortest) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(Math.max(shortest, longest + 1));
    }
}
