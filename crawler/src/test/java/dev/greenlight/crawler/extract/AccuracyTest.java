package dev.greenlight.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.crawler.Source;
import dev.greenlight.crawler.extract.Extraction.Extracted;
import dev.greenlight.crawler.extract.Pairs.Pair;
import dev.greenlight.crawler.json.JsonFault;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The accuracy gate: figures on real pages may rise, and are then recorded here, but never fall. */
class AccuracyTest {
    @Test
    void declaredSelectorsGiveWhatOpenTermsArchiveRecorded() throws IOException, JsonFault {
        List<TokenScore> scores = scores(Pair::declared);

        assertThat(mean(scores)).isGreaterThanOrEqualTo(0.9990);
        assertThat(median(scores)).isGreaterThanOrEqualTo(0.9995);
    }

    @Test
    void mainContentIsFoundWithoutSelectors() throws IOException, JsonFault {
        List<TokenScore> scores = scores(Pair::undeclared);

        assertThat(mean(scores)).isGreaterThanOrEqualTo(0.9840);
        assertThat(scores).filteredOn(score -> score.recall() < 0.8).isEmpty();
        assertThat(scores.stream().mapToDouble(TokenScore::recall).average().orElse(0))
                .isGreaterThanOrEqualTo(0.9920);
    }

    private static List<TokenScore> scores(Function<Pair, Source> source) throws IOException, JsonFault {
        Extractor extractor = new Extractor();
        return Pairs.headline().stream()
                .map(pair ->
                        TokenScore.of(markdown(extractor.extract(pair.page(), source.apply(pair))), pair.reference()))
                .toList();
    }

    private static String markdown(Extraction extraction) {
        return extraction instanceof Extracted extracted ? extracted.markdown() : "";
    }

    private static double mean(List<TokenScore> scores) {
        return scores.stream().mapToDouble(TokenScore::f1).average().orElse(0);
    }

    private static double median(List<TokenScore> scores) {
        return scores.stream()
                .mapToDouble(TokenScore::f1)
                .sorted()
                .skip(scores.size() / 2)
                .findFirst()
                .orElse(0);
    }
}
