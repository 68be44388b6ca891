package app.backwise.journal.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;

/** Opens a table and saves it its own way. */
final class Spreadsheet {

    private Spreadsheet() {}

    static String saveAgain(String csv, char separator) {
        StringWriter text = new StringWriter().append(JournalCsv.BYTE_ORDER_MARK);
        CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF)
                .bufferSize(0).build(text);
        CsvReader.builder().detectBomHeader(false).ofCsvRecord(csv.substring(1))
                .forEach(row -> writer.writeRecord(row.getFields()));
        return text.toString();
    }
}
