package dev.greenlight.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text can be read by people who see less contrast: 4.5 to 1 at least, in light and in dark, as WCAG 2 (AA) asks. */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, paper",
        "soft, paper",
        "faint, paper",
        "faint, card",
        "link, paper",
        "na, na-tint",
        "fail, fail-tint",
        "unknown, unknown-tint",
        "condition, condition-tint",
        "pass, pass-tint",
        "mark-ink, mark"
    })
    void textStandsOutFromWhatIsBehindIt(String text, String behind) throws IOException {
        for (String theme : css().split("prefers-color-scheme: dark", 2)) {
            Map<String, Integer> colours = colours(theme.substring(0, theme.indexOf('}')));
            assertThat(contrast(light(colours, text), light(colours, behind))).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static String css() throws IOException {
        try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Integer> colours(String rule) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(rule);
        while (matcher.find()) colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        return colours;
    }

    private static double light(Map<String, Integer> colours, String name) {
        int colour = colours.getOrDefault(name, 0x808080);
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double part = (channel & 0xff) / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }
}
