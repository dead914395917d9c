package dev.greenlight.analyzer.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTest {
    private static final String REST = "\n\nYou are responsible for your password.".repeat(40);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are updating our Terms of Service.",
                "We're making changes to our [Privacy Policy](https://a.example/next).",
                "**Acme is changing its terms.** Read what is new.",
                "New Terms of Service will take effect soon.",
                "See the upcoming changes to our privacy policy.",
                "These terms will change on 1 June."
            })
    void noticeAboveATextAnnouncesItsChange(String notice) {
        assertThat(Announcement.in(notice + "\n\n# Terms" + REST)).isPresent();
        assertThat(Announcement.in("# Terms" + REST + "\n\n" + notice)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We may be updating these terms from time to time.",
                "If we are changing our terms, we will tell you.",
                "We updated our terms on 1 June 2026.",
                "We are updating our servers.",
                "New terms are agreed in writing."
            })
    void whatIsSaidOfChangesInGeneralAnnouncesNone(String sentence) {
        assertThat(Announcement.in(sentence + "\n\n# Terms" + REST)).isEmpty();
    }

    @Test
    void clauseAmidATextAnnouncesNothing() {
        assertThat(Announcement.in("# Terms" + REST + "\n\nWe are updating our terms." + REST))
                .isEmpty();
    }

    @Test
    void hostileTextTakesNoTime() {
        String text = "new version ".repeat(100_000) + "\n" + "terms will ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Announcement.in(text));
    }
}
