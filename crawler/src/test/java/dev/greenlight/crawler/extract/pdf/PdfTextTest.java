package dev.greenlight.crawler.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.greenlight.crawler.extract.pdf.UnreadablePdf.Obstacle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PdfTextTest {
    private static final String[] CLAUSE = {
        "We use what you enter to give you the service, and we never use it to train our",
        "models unless you have opted in to that in the settings of your own account. You may",
        "change your mind at any time."
    };
    private static final String JOINED = String.join(" ", CLAUSE);

    @Test
    void linesBecomeParagraphsAndLargeTypeHeadings() throws UnreadablePdf {
        byte[] pdf = new TestPdf()
                .heading("Terms of Service", 20)
                .heading("1. Training", 14)
                .paragraph(CLAUSE)
                .paragraph(CLAUSE)
                .bytes();

        assertThat(blocks(pdf)).containsExactly("h1 Terms of Service", "h2 1. Training", "p " + JOINED, "p " + JOINED);
    }

    @Test
    void whatRepeatsAtTheEdgesOfPagesIsDropped() throws UnreadablePdf {
        TestPdf pdf = new TestPdf();
        for (int page = 1; page <= 3; page++) {
            (page == 1 ? pdf : pdf.newPage())
                    .at(770, "Acme Terms, version 2." + page)
                    .paragraph(CLAUSE)
                    .at(30, "Page " + page + " of 3");
        }

        assertThat(blocks(pdf.bytes())).containsExactly("p " + JOINED, "p " + JOINED, "p " + JOINED);
    }

    @Test
    void paragraphsGoOnOverPageBreaks() throws UnreadablePdf {
        byte[] pdf = new TestPdf()
                .paragraph(CLAUSE[0])
                .newPage()
                .paragraph(CLAUSE[1], CLAUSE[2])
                .bytes();

        assertThat(blocks(pdf)).containsExactly("p " + JOINED);
    }

    @Test
    void dividedWordsAreJoinedAndCompoundsKeepTheirHyphen() throws UnreadablePdf {
        byte[] pdf = new TestPdf()
                .paragraph(
                        "A third party that is bound by contract to the same duties may process the con-",
                        "tent that you upload to us, and every party to it is named on the list of third-",
                        "party processors.")
                .bytes();

        assertThat(blocks(pdf))
                .containsExactly(
                        "p A third party that is bound by contract to the same duties may process the content that you "
                                + "upload to us, and every party to it is named on the list of third-party processors.");
    }

    @Test
    void bulletsAreListsAndNumbersStayInTheText() throws UnreadablePdf {
        byte[] pdf = new TestPdf()
                .paragraph(CLAUSE)
                .entry(
                        10,
                        "• first of the things that you must never do with the service, as it harms us and our",
                        "other customers;")
                .entry(30, "• a detail of it;")
                .entry(10, "• second.")
                .paragraph("(a) a numbered clause;", "(b) another.")
                .bytes();

        assertThat(PdfText.read(pdf, 10).body().html().replaceAll("\\s*\\n\\s*", ""))
                .isEqualTo("<p>" + JOINED
                        + "</p><ul><li>first of the things that you must never do with the service, as it harms us"
                        + " and our other customers;<ul><li>a detail of it;</li></ul></li><li>second.</li></ul>"
                        + "<p>(a) a numbered clause;</p><p>(b) another.</p>");
    }

    @Test
    void obstaclesAreTold() {
        byte[] pdf = new TestPdf().paragraph(CLAUSE).bytes();

        assertObstacle(new TestPdf().paragraph(CLAUSE).locked(), Obstacle.PASSWORD);
        assertObstacle(Arrays.copyOf(pdf, pdf.length / 2), Obstacle.DAMAGE);
        assertObstacle("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Obstacle.DAMAGE);
        assertObstacle(new TestPdf().newPage().bytes(), Obstacle.PICTURES);
    }

    @Test
    void longPdfsAreRefusedByTheirPageCount() {
        TestPdf pdf = new TestPdf();
        for (int i = 0; i < 20; i++) {
            pdf.newPage();
        }
        assertObstacle(pdf.bytes(), Obstacle.LENGTH);
    }

    @Test
    void pdfsThatTurnInCirclesEnd() {
        String page =
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</A 5 0 R>>>>/Contents 4 0 R>>";
        List<String> forms = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream("", "/A Do")));
        forms.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</A 5 0 R>>>>", "/A Do /A Do"));

        assertTimeout(Duration.ofSeconds(10), () -> {
            assertObstacle(
                    raw(List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>")),
                    Obstacle.PICTURES);
            assertObstacle(
                    raw(List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 2000000000>>")),
                    Obstacle.LENGTH);
            assertThatExceptionOfType(UnreadablePdf.class).isThrownBy(() -> PdfText.read(raw(forms), 10));
        });
    }

    private static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    private static byte[] raw(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append(table).append("trailer<</Root 1 0 R/Size ").append(objects.size() + 1);
        return pdf.append(">>\nstartxref\n" + start + "\n%%EOF").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertObstacle(byte[] pdf, Obstacle obstacle) {
        assertThatExceptionOfType(UnreadablePdf.class)
                .isThrownBy(() -> PdfText.read(pdf, 10))
                .satisfies(e -> assertThat(e.obstacle()).isEqualTo(obstacle));
    }

    private static List<String> blocks(byte[] pdf) throws UnreadablePdf {
        return PdfText.read(pdf, 10).body().children().stream()
                .map(PdfTextTest::block)
                .toList();
    }

    private static String block(Element element) {
        return element.normalName() + " " + element.text();
    }
}
