package dev.greenlight.analyzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.greenlight.analyzer.book.Criteria;
import dev.greenlight.analyzer.search.QueryFaultException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuerySyntaxTest {
    private final QuerySyntax syntax = new QuerySyntax(Criteria.shipped());

    private QueryFaultException fault(String query) {
        return assertThatExceptionOfType(QueryFaultException.class)
                .isThrownBy(() -> syntax.read(query))
                .actual();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"open", "(open", "close)", "and/or", "AND", "a AND", "tool:", "[a TO", "a^", "\\", "a:b:c", "/[/",
                "fn:or(", "!!!"
            })
    void malformedQueryIsSaidSoWithWhatIsAccepted(String query) {
        assertThat(fault(query))
                .hasMessageContaining("Accepted: words, \"phrases\"")
                .extracting(QueryFaultException::reason)
                .isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vendor:x | no field 'vendor'. Accepted: criterion, section, stance, terms, tool.",
                "criterion:trainings | no criterion 'trainings'. Accepted: commercial-use,",
                "stance:good | no stance 'good'. Accepted: account-life,"
            })
    void fieldsAndValuesThatThereAreNotAreNamed(String query, String message) {
        assertThat(fault(query)).hasMessageStartingWith(message);
    }

    @Test
    void emptyAndEndlessQueriesAreRefused() {
        assertThat(fault(" ").reason()).isEqualTo(Reason.EMPTY);
        assertThat(fault("a ".repeat(600)).reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(fault("(".repeat(900)).reason()).isEqualTo(Reason.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "train",
                "\"zero data retention\"",
                "a OR (b NOT c)",
                "tool:claude.ai",
                "terms:\"privacy policy\"",
                "section:retention criterion:retention",
                "train*",
                "\"...\"",
                "fn:maxwidth(9 fn:ordered(train models))"
            })
    void documentedFormsAreRead(String query) {
        assertThatNoException().isThrownBy(() -> syntax.read(query));
    }
}
