package dev.greenlight.reports.production;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX file. */
final class Spreadsheet {
    private static final int LARGEST_UNPACKED = 50_000_000;
    private static final String ACCEPTED = "is no XLSX that can be read. Accepted: a list saved as XLSX, or as CSV";

    private Spreadsheet() {}

    static List<List<String>> rows(Path file, int most) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        refuseBomb(file, bytes);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return numbered(rows.limit(most + 1L).toList(), most);
        } catch (IOException | ExcelReaderException e) {
            throw new ToolList.NotAList(file, ACCEPTED);
        }
    }

    /** With the rows that a sheet leaves out because nothing stands in them, so that a line has the number that people see. */
    private static List<List<String>> numbered(List<Row> rows, int most) {
        List<List<String>> all = new ArrayList<>();
        for (Row row : rows) {
            while (all.size() < row.getRowNum() - 1 && all.size() <= most) all.add(List.of());
            all.add(cells(row));
        }
        return all;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) cells.add(row.getCellText(i));
        return cells;
    }

    private static void refuseBomb(Path file, byte[] bytes) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            if (zip.getNextEntry() == null) throw new ToolList.NotAList(file, ACCEPTED);
            do {
                unpacked += size(zip, buffer, LARGEST_UNPACKED - unpacked);
                if (unpacked > LARGEST_UNPACKED)
                    throw new ToolList.NotAList(
                            file, "unpacks to more than " + LARGEST_UNPACKED + " bytes. Accepted: less");
            } while (zip.getNextEntry() != null);
        } catch (ZipException e) {
            throw new ToolList.NotAList(file, ACCEPTED);
        }
    }

    private static long size(InputStream in, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) size += read;
        return size;
    }
}
