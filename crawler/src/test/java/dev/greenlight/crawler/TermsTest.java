package dev.greenlight.crawler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " Tool",
                "../../../x",
                "a/b",
                "a\\b",
                "a:b",
                ".git",
                "..",
                ".",
                "Tool.",
                "NUL",
                "con.md",
                "com1",
                "a\u0000b",
                "a\nb"
            })
    void nameThatCouldLeaveItsFolderIsRefused(String name) {
        assertThatThrownBy(() -> new Terms(name, "Terms of Service")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Terms("Tool", name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nameTooLongForAFileIsRefusedInAShortMessage() {
        assertThatThrownBy(() -> new Terms("x".repeat(300), "Terms of Service"))
                .hasMessageContaining("longer than 150 bytes")
                .hasMessageNotContaining("x".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DALL·E", "Bolt.new", "--help", "文心一言", "Le Chat", "$(id)", "fal", "console"})
    void ordinaryAndOddNamesAreTakenAsTheyAre(String name) {
        assertThat(new Terms(name, "Terms of Service").tool()).isEqualTo(name);
    }
}
