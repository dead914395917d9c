package dev.greenlight.catalog.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnlistedTest {
    @Test
    void termsForEverybodyBindBothAudiences() {
        Tool tool = Tool.unlisted("Acme", Set.of("Terms of Service", "Privacy Policy"));

        assertThat(tool.plans()).extracting(Plan::id).containsExactly("individual", "business");
        assertThat(governing(tool, "individual")).containsExactly("Privacy Policy", "Terms of Service");
        assertThat(governing(tool, "business")).containsExactly("Privacy Policy", "Terms of Service");
        assertThat(perhaps(tool, "business")).isEmpty();
    }

    @Test
    void customersWithTermsOfTheirOwnMayNotBeBoundByThoseForEverybody() {
        Tool tool = Tool.unlisted("Acme", Set.of("Terms of Service", "Commercial Terms", "Data Processor Agreement"));

        assertThat(governing(tool, "business")).containsExactly("Commercial Terms", "Data Processor Agreement");
        assertThat(perhaps(tool, "business")).containsExactly("Terms of Service");
        assertThat(governing(tool, "individual")).containsExactly("Terms of Service");
        assertThat(perhaps(tool, "individual")).isEmpty();
    }

    @Test
    void termsForDevelopersMakeAPlanForPrograms() {
        Tool tool = Tool.unlisted("Acme", Set.of("Terms of Service", "Developer Terms"));

        assertThat(governing(tool, "api")).containsExactly("Developer Terms");
        assertThat(perhaps(tool, "api")).containsExactly("Terms of Service");
        assertThat(governing(tool, "business")).containsExactly("Terms of Service");
    }

    @Test
    void termsThatSayNothingOnContentBindNobody() {
        Tool tool = Tool.unlisted("Acme", Set.of("Terms of Service", "Trackers Policy", "Imprint"));

        assertThat(governing(tool, "individual")).containsExactly("Terms of Service");
        assertThat(perhaps(tool, "individual")).isEmpty();
    }

    @Test
    void aTypeNobodyKnowsBindsEverybody() {
        assertThat(governing(Tool.unlisted("Acme", Set.of("Terms of Tomorrow")), "individual"))
                .containsExactly("Terms of Tomorrow");
    }

    private static List<String> governing(Tool tool, String plan) {
        return tool.governing(tool.plan(plan).orElseThrow()).stream()
                .map(PublishedTerms::type)
                .toList();
    }

    private static List<String> perhaps(Tool tool, String plan) {
        return tool.perhapsGoverning(tool.plan(plan).orElseThrow()).stream()
                .map(PublishedTerms::type)
                .toList();
    }
}
