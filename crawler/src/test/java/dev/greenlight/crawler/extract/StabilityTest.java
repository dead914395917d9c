package dev.greenlight.crawler.extract;

import static dev.greenlight.crawler.extract.TestPages.CLAUSE;
import static dev.greenlight.crawler.extract.TestPages.main;
import static dev.greenlight.crawler.extract.TestPages.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What changes from visit to visit is not part of the text. */
class StabilityTest {
    @Test
    void nothingOfOneVisitIsLeftInTheText() {
        assertThat(markdown(visit("4f1", "2 days", "abc", "0:01")))
                .isEqualTo(markdown(visit("9b7", "3 days", "xyz", "0:02")));
    }

    private static Extraction visit(String nonce, String ago, String session, String time) {
        return main("<html data-nonce=" + nonce + "><body class=s-" + nonce + "><main id=r" + nonce + "><h1>Terms</h1>"
                + "<div>Last updated: " + ago + " ago</div>" + CLAUSE
                + "<p>See <a href='/a;jsessionid=" + session + "?id=1&utm_campaign=" + session + "&sid=" + session
                + "&gclid=" + session + "#:~:text=" + session + "'>this</a>.</p>"
                + "<div>1,2" + session.length() + ago.charAt(0) + " views</div></main>"
                + "<script nonce=" + nonce + "></script><!-- rendered " + time + " --><div>Rendered in " + time
                + "</div></body></html>");
    }

    @Test
    void shieldedMailAddressesAreReadAndTheirKeysForgotten() {
        String page =
                "<main>" + CLAUSE + "<p>Write to <a href='/cdn-cgi/l/email-protection#%s'><span class=__cf_email__ "
                        + "data-cfemail='%s'>[email&#160;protected]</span></a>.</p></main>";
        String first = shield("legal@vendor.example", 0x42);
        String second = shield("legal@vendor.example", 0x17);

        assertThat(markdown(main(page.formatted(first, first))))
                .endsWith("Write to [legal@vendor.example](mailto:legal@vendor.example).\n")
                .isEqualTo(markdown(main(page.formatted(second, second))));
    }

    private static String shield(String address, int key) {
        StringBuilder hex = new StringBuilder("%02x".formatted(key));
        address.chars().forEach(c -> hex.append("%02x".formatted(c ^ key)));
        return hex.toString();
    }
}
