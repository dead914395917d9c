package dev.greenlight.reports.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets a plain text with {@code #} headings as a PDF of A4 pages with running heads and page numbers, as a vendor's word processor does. */
final class TypesetPdf {
    private static final float MARGIN = 64;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - 84;
    private static final float BOTTOM = 76;

    private static final PDFont BODY = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private final PDDocument document;
    private PDPageContentStream page;
    private float y = TOP;
    private int pages;

    private TypesetPdf(PDDocument document) throws IOException {
        this.document = document;
        this.page = newPage();
    }

    static byte[] of(String text) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            new TypesetPdf(document).set(text);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(String text) throws IOException {
        for (String paragraph : text.strip().split("\n\\s*\n")) {
            int level = paragraph.startsWith("## ") ? 2 : paragraph.startsWith("# ") ? 1 : 0;
            switch (level) {
                case 1 -> paragraph(paragraph.substring(2), BOLD, 18);
                case 2 -> paragraph(paragraph.substring(3), BOLD, 12.5f);
                default -> paragraph(paragraph, BODY, 10.5f);
            }
        }
        page.close();
    }

    private void paragraph(String text, PDFont font, float size) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : List.of(text.replace('\n', ' ').split(" "))) {
            boolean full = font.getStringWidth(line + " " + word) / 1000 * size > WIDTH;
            if (full) {
                line(line.toString(), font, size);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        line(line.toString(), font, size);
        y -= size * 0.7f;
    }

    private void line(String text, PDFont font, float size) throws IOException {
        if (y < BOTTOM) {
            page.close();
            page = newPage();
            y = TOP;
        }
        show(text, font, size, y);
        y -= size * 1.35f;
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        pages++;
        show("Loomscore AB", BODY, 9, PDRectangle.A4.getHeight() - 48);
        show("Page " + pages, BODY, 9, 44);
        return page;
    }

    private void show(String text, PDFont font, float size, float height) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(MARGIN, height);
        page.showText(text);
        page.endText();
    }
}
