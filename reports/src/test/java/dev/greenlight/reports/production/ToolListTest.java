package dev.greenlight.reports.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.reports.production.ToolList.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolListTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    private Path folder;

    /** A sheet as programs write it: rows and cells in which nothing stands are left out. */
    @Test
    void sheetIsReadBelowItsTitleWithTheNumbersThatPeopleSee() throws IOException {
        Path sheet = sheet("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>Tools of the show</t></is></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>Tool Name</t></is></c><c r="B3" t="inlineStr"><is><t>Hosting</t></is></c>
                  <c r="C3" t="inlineStr"><is><t>Plan</t></is></c><c r="D3" t="inlineStr"><is><t>Data class</t></is></c></row>
                <row r="4"><c r="A4" t="inlineStr"><is><t>Runway</t></is></c><c r="C4" t="inlineStr"><is><t>Enterprise</t></is></c></row>
                <row r="7"><c r="A7" t="inlineStr"><is><t>Claude</t></is></c><c r="D7" t="inlineStr"><is><t>D0</t></is></c></row>
                """);

        assertThat(ToolList.read(sheet))
                .containsExactly(
                        new Line(4, "Runway", Optional.of("Enterprise"), Optional.empty(), Optional.empty()),
                        new Line(7, "Claude", Optional.empty(), Optional.empty(), Optional.of("D0")));
    }

    private Path sheet(String rows) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Tools\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        Path file = folder.resolve("tools.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }
}
