package dev.greenlight.crawler.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets a PDF line by line. */
public final class TestPdf {
    private static final float LEFT = 72;
    private static final float TOP = 720;
    private static final float LEADING = 13;

    private final PDDocument pdf = new PDDocument();
    private PDPage page = new PDPage();
    private float y = TOP;

    public TestPdf() {
        pdf.addPage(page);
    }

    /** Lines of a paragraph, with a gap before the first. */
    public TestPdf paragraph(String... lines) {
        y -= LEADING;
        return lines(LEFT, lines);
    }

    TestPdf entry(float indent, String... lines) {
        return lines(LEFT + indent, lines);
    }

    TestPdf heading(String text, float size) {
        y -= 2 * size;
        return set(text, LEFT, y, size, FontName.HELVETICA_BOLD);
    }

    /** A line at a place of its own. */
    TestPdf at(float height, String text) {
        return set(text, LEFT, height, 9, FontName.HELVETICA);
    }

    TestPdf newPage() {
        page = new PDPage();
        pdf.addPage(page);
        y = TOP;
        return this;
    }

    public byte[] bytes() {
        return save();
    }

    byte[] locked() {
        try {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return save();
    }

    private TestPdf lines(float left, String... lines) {
        for (String line : lines) {
            y -= LEADING;
            set(line, left, y, 11, FontName.HELVETICA);
        }
        return this;
    }

    private TestPdf set(String text, float x, float height, float size, FontName font) {
        try (PDPageContentStream content =
                new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(font), size);
            content.newLineAtOffset(x, height);
            content.showText(text);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private byte[] save() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (pdf) {
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
