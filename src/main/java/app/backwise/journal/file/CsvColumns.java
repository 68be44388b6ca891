package app.backwise.journal.file;

import app.backwise.journal.file.Item.Place;
import app.backwise.journal.file.Problem.Fault;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table by its header, and its rows by them. */
final class CsvColumns {

    private static final Field UNKNOWN = null;

    private final Problems problems;
    private final List<Field> columns = new ArrayList<>();

    CsvColumns(Problems problems) {
        this.problems = problems;
    }

    void readHeader(CsvRecord row) {
        List<String> names = row.getFields();
        if (!names.get(0).equals(JournalCsv.RECORD)) {
            throw problems.last(Place.FILE, Fault.NOT_OURS);
        }
        columns.add(UNKNOWN);
        for (String name : names.subList(1, names.size())) {
            Field field = Field.of(name).orElse(UNKNOWN);
            if (field != UNKNOWN && columns.contains(field)) {
                problems.add(Place.atLine(1), field, Fault.DOUBLED);
            } else if (field == UNKNOWN && !name.isEmpty()) {
                problems.add(Place.atLine(1), Fault.UNKNOWN_FIELD);
            }
            columns.add(field);
        }
        if (!problems.none()) {
            throw problems.enough();
        }
    }

    Item item(Kind kind, CsvRecord row) {
        Item item = Item.of(kind, place(row));
        for (int column = 1; column < row.getFieldCount(); column++) {
            Field field = column < columns.size() ? columns.get(column) : UNKNOWN;
            String cell = row.getField(column);
            if (cell.isEmpty() || field != UNKNOWN && kind.forReading().contains(field)) {
                continue;
            }
            if (field != UNKNOWN && (kind.fields().contains(field) || field == kind.parentIdentity())) {
                item.with(field, JournalCsv.value(field, cell));
            } else {
                problems.add(item.place(), field, Fault.UNKNOWN_FIELD);
            }
        }
        return item;
    }

    static Place place(CsvRecord row) {
        return Place.atLine(row.getStartingLineNumber());
    }
}
