package app.backwise.journal.transfer;

import app.backwise.journal.transfer.Item.Place;
import app.backwise.journal.transfer.Problem.Fault;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the table that {@link JournalCsv} writes, also if a spreadsheet has saved it again. */
final class CsvRows {

    /** Also the rows of treatments, activities and answers count. */
    private static final int ROWS_MAXIMUM = 10 * Kind.RECORDS_MAXIMUM;
    private static final Field UNKNOWN = null;

    private final Problems problems;
    private final List<Field> columns = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private boolean ended;

    private CsvRows(Problems problems) {
        this.problems = problems;
    }

    /** The journal with its records, if there is one to be made out. */
    static Optional<Item> read(String text, Problems problems) {
        CsvRows rows = new CsvRows(problems);
        rows.readAll(text);
        return problems.none() ? rows.assembled() : Optional.empty();
    }

    private void readAll(String text) {
        long line = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator(text)).allowExtraFields(true)
                .allowMissingFields(true).allowUnclosedQuote(false).allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            int count = 0;
            for (CsvRecord row : csv) {
                line = row.getStartingLineNumber();
                if (count++ == 0) {
                    readHeader(row);
                } else if (count > ROWS_MAXIMUM) {
                    problems.add(Place.FILE, Fault.TOO_MANY);
                } else {
                    readRow(row);
                }
                if (!problems.none() && (count == 1 || count > ROWS_MAXIMUM)) {
                    return;
                }
            }
            if (!ended) {
                problems.add(Place.FILE, Fault.CUT_OFF);
            }
        } catch (CsvParseException e) {
            problems.add(Place.atLine(line + 1), Fault.BROKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        for (char separator : new char[] {';', '\t'}) {
            if (header.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return ',';
    }

    private void readHeader(CsvRecord row) {
        List<String> names = row.getFields();
        if (!names.get(0).equals(JournalCsv.RECORD)) {
            problems.add(Place.FILE, Fault.NOT_OURS);
            return;
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
    }

    private void readRow(CsvRecord row) {
        Place place = Place.atLine(row.getStartingLineNumber());
        if (row.getFields().stream().allMatch(String::isEmpty)) {
            return;
        }
        if (row.getField(0).equals(JournalCsv.END)) {
            ended = true;
            return;
        }
        Optional<Kind> kind = Ids.find(Kind.class, row.getField(0));
        if (kind.isEmpty()) {
            problems.add(place, Fault.UNKNOWN_RECORD);
            return;
        }
        Item item = Item.of(kind.get(), place);
        for (int column = 1; column < row.getFieldCount(); column++) {
            Field field = column < columns.size() ? columns.get(column) : UNKNOWN;
            String cell = row.getField(column);
            if (cell.isEmpty() || field != UNKNOWN && item.kind().forReading().contains(field)) {
                continue;
            }
            if (field == UNKNOWN || !allowed(item.kind()).contains(field)) {
                problems.add(place, field, Fault.UNKNOWN_FIELD);
            } else {
                item.with(field, JournalCsv.value(field, cell));
            }
        }
        items.add(item);
    }

    private static Set<Field> allowed(Kind kind) {
        if (kind.parent() == null || kind.parent().identity() == null) {
            return kind.fields();
        }
        Set<Field> fields = EnumSet.copyOf(kind.fields());
        fields.add(kind.parent().identity());
        return fields;
    }

    private Optional<Item> assembled() {
        Map<Kind, Map<String, Item>> parents = new HashMap<>();
        for (Item item : items) {
            Item before = parents.computeIfAbsent(item.kind(), kind -> new HashMap<>())
                    .putIfAbsent(name(item, item.kind()), item);
            if (before != null && item.kind() == Kind.JOURNAL) {
                problems.add(item.place(), Fault.DOUBLED);
            }
        }
        for (Item item : items) {
            if (item.kind() != Kind.JOURNAL) {
                Kind parent = item.kind().parent();
                Item belongsTo = parents.getOrDefault(parent, Map.of()).get(name(item, parent));
                if (belongsTo == null) {
                    problems.add(parent == Kind.JOURNAL ? Place.FILE : item.place(),
                            parent == Kind.JOURNAL ? Fault.NOT_OURS : Fault.NO_PARENT);
                    if (parent == Kind.JOURNAL) {
                        return Optional.empty();
                    }
                } else {
                    belongsTo.parts().add(item);
                }
            }
        }
        Item root = parents.getOrDefault(Kind.JOURNAL, Map.of()).get("");
        if (root == null) {
            problems.add(Place.FILE, Fault.NOT_OURS);
        }
        return Optional.ofNullable(root);
    }

    private static String name(Item item, Kind kind) {
        return kind.identity() == null ? "" : item.values().getOrDefault(kind.identity(), "");
    }
}
