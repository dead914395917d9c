package dev.greenlight.reports.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class AtomFeedTest {
    private static Document parsed(String feed) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(feed)));
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        Document feed = parsed(AtomFeed.of("tool:a&b", "<b>", Digests.messages()));
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
        assertThat(feed.getElementsByTagName("content").item(1).getTextContent())
                .contains("<!channel> ]]></content> <script>x</script>", "& *bold*");
        assertThat(feed.getElementsByTagName("id").item(0).getTextContent()).isEqualTo("urn:greenlight:tool:a&b");
        assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo("2026-11-22T09:00:00Z");
    }

    @Test
    void feedOfNothingIsAFeed() throws Exception {
        assertThat(parsed(AtomFeed.of("catalog", "all", List.of()))
                        .getElementsByTagName("entry")
                        .getLength())
                .isZero();
    }
}
