package app.backwise.journal.file;

import app.backwise.journal.file.Item.Place;
import app.backwise.journal.file.Problem.Fault;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamSource;

/**
 * Reads the table that {@link JournalCsv} writes, also if a spreadsheet has saved it again, in whatever order. It is
 * read twice: first what belongs to records, then the records themselves, so that neither has to be kept as text.
 */
final class CsvRecords {

    private static final int ROW_MAXIMUM = 4 * JournalFile.TEXT_MAXIMUM;
    private static final int COLUMNS_MAXIMUM = 16_384;
    private static final int HEADER_LOOKED_AT = 4_000;
    private static final int NAME_MAXIMUM = 36;
    private static final Field UNKNOWN = null;

    private final JournalReading journal;
    private final Problems problems;
    private final List<Field> columns = new ArrayList<>();
    private final Map<Kind, Map<Object, Begun>> begun = new HashMap<>();
    private Item root;
    private boolean ended;

    /** A record whose row has not been read yet, and where the first row is that belongs to it. */
    private record Begun(Place place, Records<?, ?>.Begun record) {}

    private CsvRecords(JournalReading journal, Problems problems) {
        this.journal = journal;
        this.problems = problems;
    }

    /** Gives the records to the journal, and what is said about the journal itself back. */
    static Item read(InputStreamSource file, JournalReading journal, Problems problems) throws IOException {
        CsvRecords records = new CsvRecords(journal, problems);
        records.readAll(file, records::readHeader, records::readWhatBelongs);
        if (!records.ended) {
            throw problems.last(Place.FILE, Fault.CUT_OFF);
        } else if (records.root == null) {
            throw problems.last(Place.FILE, Fault.NOT_OURS);
        }
        records.readAll(file, header -> {}, records::readRecord);
        records.begun.values().stream().flatMap(left -> left.values().stream()).map(Begun::place)
                .sorted(Comparator.comparing(Place::line))
                .forEach(place -> problems.add(place, Fault.NO_PARENT));
        return records.root;
    }

    private void readAll(InputStreamSource file, Consumer<CsvRecord> readHeader, Consumer<CsvRecord> readRow)
            throws IOException {
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

    private void readHeader(CsvRecord row) {
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

    private void readWhatBelongs(CsvRecord row) {
        Optional<Kind> kind = kind(row);
        if (kind.isPresent() && kind.get() != Kind.JOURNAL) {
            journal.count(kind.get());
            if (!kind.get().isRecord()) {
                readPart(item(kind.get(), row));
            }
        } else if (kind.isPresent() && root == null) {
            root = item(Kind.JOURNAL, row);
        } else if (kind.isPresent()) {
            problems.add(place(row), Fault.DOUBLED);
        } else if (row.getField(0).equals(JournalCsv.END)) {
            ended = true;
        } else if (row.getFields().stream().anyMatch(cell -> !cell.isEmpty())) {
            problems.add(place(row), Fault.UNKNOWN_RECORD);
        }
    }

    private void readPart(Item item) {
        Kind parent = item.kind().parent();
        Optional<Object> name = name(item, parent);
        if (name.isEmpty()) {
            problems.add(item.place(), Fault.NO_PARENT);
            return;
        }
        Map<Object, Begun> those = begun.computeIfAbsent(parent, kind -> new HashMap<>());
        those.computeIfAbsent(name.get(), first -> new Begun(item.place(), journal.records(parent).begin()))
                .record().part(item);
        if (those.size() > Kind.RECORDS_MAXIMUM) {
            throw problems.last(Place.FILE, Fault.TOO_MANY);
        }
    }

    private void readRecord(CsvRecord row) {
        Kind kind = kind(row).orElse(Kind.JOURNAL);
        if (kind.isRecord()) {
            Item item = item(kind, row);
            Optional<Begun> before = name(item, kind).map(begun.getOrDefault(kind, new HashMap<>())::remove);
            before.map(Begun::record).orElseGet(() -> journal.records(kind).begin()).end(item);
        }
    }

    private Optional<Kind> kind(CsvRecord row) {
        return journal.formats().kind(row.getField(0));
    }

    private static Place place(CsvRecord row) {
        return Place.atLine(row.getStartingLineNumber());
    }

    private Item item(Kind kind, CsvRecord row) {
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

    /** What tells a record of this kind apart, kept small; nothing if no record can be called so. */
    private static Optional<Object> name(Item item, Kind kind) {
        String name = item.values().getOrDefault(kind.identity(), "");
        if (name.length() > NAME_MAXIMUM) {
            return Optional.empty();
        }
        try {
            return Optional.of(name.length() == NAME_MAXIMUM ? UUID.fromString(name) : name);
        } catch (IllegalArgumentException e) {
            return Optional.of(name);
        }
    }
}
