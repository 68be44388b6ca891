package app.backwise.journal.file;

import app.backwise.journal.file.Item.Place;
import app.backwise.journal.file.Problem.Fault;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamSource;

/** The rows of a table, whichever way a spreadsheet separates its columns. */
final class CsvTable {

    private static final int ROW_MAXIMUM = 4 * JournalFile.TEXT_MAXIMUM;
    private static final int COLUMNS_MAXIMUM = 16_384;
    private static final int HEADER_LOOKED_AT = 4_000;

    private CsvTable() {}

    /** Gives the first row as the header and then row by row. */
    static void read(InputStreamSource file, Consumer<CsvRecord> readHeader, Consumer<CsvRecord> readRow,
            Problems problems) throws IOException {
        long line = 0;
        try (BufferedReader text = JournalFile.open(file); CsvReader<CsvRecord> csv = csv(text)) {
            for (CsvRecord row : csv) {
                (line == 0 ? readHeader : readRow).accept(row);
                line = row.getStartingLineNumber();
            }
        } catch (CsvParseException e) {
            throw problems.last(Place.atLine(line + 1), Fault.BROKEN);
        }
    }

    private static CsvReader<CsvRecord> csv(BufferedReader text) throws IOException {
        JournalFile.first(text);
        return CsvReader.builder().fieldSeparator(separator(text)).allowExtraFields(true).allowMissingFields(true)
                .allowUnclosedQuote(false).allowExtraCharsAfterClosingQuote(false).maxBufferSize(ROW_MAXIMUM)
                .build(CsvRecordHandler.of(row -> row.maxFields(COLUMNS_MAXIMUM).maxFieldSize(JournalFile.TEXT_MAXIMUM)
                        .maxRecordSize(ROW_MAXIMUM)), text);
    }

    /** The first of those that may separate columns in the first line, as far as it is looked at. */
    private static char separator(BufferedReader text) throws IOException {
        char[] start = new char[HEADER_LOOKED_AT];
        text.mark(start.length);
        int length = Math.max(0, text.read(start));
        text.reset();
        String header = new String(start, 0, length).lines().findFirst().orElse("");
        for (char separator : new char[] {';', '\t'}) {
            if (header.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return ',';
    }
}
