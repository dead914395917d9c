package dev.greenlight.crawler.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers the lines of a PDF, page by page in the order in which they are drawn. */
final class LineReader extends PDFTextStripper {
    /** The pages draw more than any text needs. */
    static final class Endless extends IOException {}

    private static final int MOST_OPERATORS = 1_000_000;
    private static final int OPERATORS_PER_FORM = 100;
    private static final int MOST_GLYPHS = 4_000_000;

    /** All glyphs of a page are in memory at a time. */
    private static final int MOST_GLYPHS_ON_A_PAGE = 200_000;

    private static final int SEMIBOLD = 600;

    private final List<Line> lines = new ArrayList<>();
    private final List<TextPosition> glyphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int operators;
    private int drawn;
    private int drawnOnPage;

    private LineReader() {
        setSuppressDuplicateOverlappingText(true);
    }

    static List<Line> read(PDDocument pdf) throws IOException {
        LineReader reader = new LineReader();
        reader.getText(pdf);
        return reader.lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        count(1);
        super.processOperator(operator, operands);
    }

    /** Forms can draw each other, and so draw without end. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        count(OPERATORS_PER_FORM);
        super.showForm(form);
    }

    private void count(int more) throws Endless {
        operators += more;
        if (operators > MOST_OPERATORS) {
            throw new Endless();
        }
    }

    @Override
    protected void startPage(PDPage page) {
        drawnOnPage = 0;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        drawn++;
        drawnOnPage++;
        if (drawn > MOST_GLYPHS || drawnOnPage > MOST_GLYPHS_ON_A_PAGE) {
            throw new Endless();
        }
        super.showGlyph(place, font, code, displacement);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        text.append(words);
        glyphs.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String words = text.toString().strip();
        if (!words.isEmpty() && !glyphs.isEmpty()) {
            lines.add(line(words));
        }
        text.setLength(0);
        glyphs.clear();
    }

    private Line line(String words) {
        List<TextPosition> inked =
                glyphs.stream().filter(glyph -> !glyph.getUnicode().isBlank()).toList();
        List<TextPosition> letters = inked.isEmpty() ? List.copyOf(glyphs) : inked;
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        TextPosition middle = letters.get(letters.size() / 2);
        return new Line(
                words,
                getCurrentPageNo(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getYDirAdj() / Math.max(1, first.getPageHeight()),
                Math.round(middle.getFontSizeInPt() * 2) / 2f,
                letters.stream().allMatch(LineReader::isBold));
    }

    private static boolean isBold(TextPosition glyph) {
        PDFontDescriptor font = glyph.getFont().getFontDescriptor();
        String name = String.valueOf(glyph.getFont().getName());
        return name.contains("Bold")
                || name.contains("Black")
                || name.contains("Semibold")
                || name.contains("Heavy")
                || font != null && (font.isForceBold() || font.getFontWeight() >= SEMIBOLD);
    }
}
