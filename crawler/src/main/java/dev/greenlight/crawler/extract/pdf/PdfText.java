package dev.greenlight.crawler.extract.pdf;

import dev.greenlight.crawler.extract.pdf.UnreadablePdf.Obstacle;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jsoup.nodes.Element;

/**
 * The text of a PDF as elements of a page.
 *
 * @param title what the PDF calls itself; empty where it does not say
 * @param body headings, paragraphs and lists
 */
public record PdfText(String title, Element body) {
    private static final int LETTERS_PER_PAGE = 20;

    static {
        BundledFont.install();
    }

    /**
     * Reads a PDF. PDFBox answers damage with whatever exception the damage leads to, so all of them are damage here.
     *
     * @param mostPages the most pages that it may have
     */
    public static PdfText read(byte[] bytes, int mostPages) throws UnreadablePdf {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return read(pdf, mostPages);
        } catch (InvalidPasswordException e) {
            throw new UnreadablePdf(Obstacle.PASSWORD, "The PDF asks for a password; only open ones can be read");
        } catch (LineReader.Endless e) {
            throw new UnreadablePdf(Obstacle.LENGTH, "The PDF draws more than a text of " + mostPages + " pages would");
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePdf(Obstacle.DAMAGE, "The PDF is cut off or damaged: " + e);
        }
    }

    private static PdfText read(PDDocument pdf, int mostPages) throws IOException, UnreadablePdf {
        int pages = pdf.getNumberOfPages();
        if (pages > mostPages) {
            throw new UnreadablePdf(Obstacle.LENGTH, pages + " pages; at most " + mostPages + " are read");
        }
        List<Line> lines = LineReader.read(pdf);
        int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
        if (letters < LETTERS_PER_PAGE * pages) {
            throw new UnreadablePdf(
                    Obstacle.PICTURES, letters + " letters on " + pages + " pages: the text is in pictures");
        }
        String title =
                Optional.ofNullable(pdf.getDocumentInformation().getTitle()).orElse("");
        return new PdfText(title.strip(), Paragraphs.join(RunningHeads.drop(lines)));
    }
}
