package dev.greenlight.crawler;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationTest {
    private static final Terms TERMS = new Terms("Tool", "Terms of Service");

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/hostname", "ftp://vendor.example/terms", "data:text/html,x", "/terms", "https:terms"
            })
    void onlyWebAddressesAreDeclared(String address) {
        assertThatThrownBy(() -> Source.of(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not an http or https address");
    }

    @Test
    void documentHasAtLeastOneSource() {
        assertThatThrownBy(() -> new Declaration(TERMS, List.of())).hasMessageContaining("No source is declared");
    }

    @Test
    void oneAddressIsDeclaredOnce() {
        Source source = Source.of(URI.create("https://vendor.example/terms"));

        assertThatThrownBy(() -> new Declaration(TERMS, List.of(source, source)))
                .hasMessageContaining("declared twice");
    }
}
