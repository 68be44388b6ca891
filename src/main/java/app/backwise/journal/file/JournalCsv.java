package app.backwise.journal.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the records of a journal as rows of one table, as {@link Kind} describes it. */
public final class JournalCsv {

    static final String RECORD = "record";
    static final String END = "end";
    /** Tells spreadsheets that the text is UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** With the weekday, which keeps spreadsheets from writing it their own way. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd EEE", Locale.ENGLISH);
    private static final int PLAIN_DATE = "2026-11-23".length();

    private JournalCsv() {}

    public static String write(Snapshot journal, Formats formats, Instant exportedAt) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(Stream.concat(Stream.of(RECORD), Stream.of(Field.values()).map(Field::id)).toList());
        write(csv, JournalFile.head(journal, exportedAt), Map.of());
        formats.all().forEach(format -> write(csv, journal, format));
        csv.writeRecord(row(END, Map.of()));
        return text.toString();
    }

    private static <T> void write(CsvWriter csv, Snapshot journal, RecordFormat<T> format) {
        journal.of(format).forEach(each -> write(csv, format.write(each), Map.of()));
    }

    private static void write(CsvWriter csv, Item item, Map<Field, String> parent) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.putAll(parent);
        values.putAll(item.values());
        csv.writeRecord(row(item.kind().id(), values));
        Field identity = item.kind().identity();
        item.parts().forEach(part -> write(csv, part, Map.of(identity, item.get(identity))));
    }

    private static List<String> row(String record, Map<Field, String> values) {
        return Stream.concat(Stream.of(record), Stream.of(Field.values()).map(field -> cell(field, values.get(field))))
                .toList();
    }

    private static String cell(Field field, String value) {
        if (value == null) {
            return "";
        }
        return FormulaGuard.guard(field.type() == Field.Type.DATE ? DATE.format(LocalDate.parse(value)) : value);
    }

    /** What a cell says; empty if it is blank. */
    static String value(Field field, String cell) {
        String value = FormulaGuard.unguard(cell);
        boolean withWeekday = field.type() == Field.Type.DATE && value.length() > PLAIN_DATE
                && value.charAt(PLAIN_DATE) == ' ';
        return withWeekday ? value.substring(0, PLAIN_DATE) : value;
    }
}
