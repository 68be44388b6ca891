package app.backwise.journal.file;

import app.backwise.journal.file.Item.Place;
import app.backwise.journal.file.Problem.Fault;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;

/**
 * Reads the table that {@link JournalCsv} writes, also if a spreadsheet has saved it again, in whatever order. It is
 * read twice: first what belongs to records, then the records themselves, so that neither has to be kept as text.
 */
final class CsvRecords {

    private static final int NAME_MAXIMUM = 36;

    private final JournalReading journal;
    private final Problems problems;
    private final CsvColumns columns;
    private final Map<Kind, Map<Object, Begun>> begun = new HashMap<>();
    private Item root;
    private boolean ended;

    /** A record whose row has not been read yet, and where the first row is that belongs to it. */
    private record Begun(Place place, Records<?, ?>.Begun record) {}

    private CsvRecords(JournalReading journal, Problems problems) {
        this.journal = journal;
        this.problems = problems;
        this.columns = new CsvColumns(problems);
    }

    /** Gives the records to the journal, and what is said about the journal itself back. */
    static Item read(InputStreamSource file, JournalReading journal, Problems problems) throws IOException {
        CsvRecords records = new CsvRecords(journal, problems);
        CsvTable.read(file, records.columns::readHeader, records::readWhatBelongs, problems);
        if (!records.ended) {
            throw problems.last(Place.FILE, Fault.CUT_OFF);
        } else if (records.root == null) {
            throw problems.last(Place.FILE, Fault.NOT_OURS);
        }
        CsvTable.read(file, header -> {}, records::readRecord, problems);
        records.begun.values().stream().flatMap(left -> left.values().stream()).map(Begun::place)
                .sorted(Comparator.comparing(Place::line))
                .forEach(place -> problems.add(place, Fault.NO_PARENT));
        return records.root;
    }

    private void readWhatBelongs(CsvRecord row) {
        Optional<Kind> kind = kind(row);
        if (kind.isPresent() && kind.get() != Kind.JOURNAL) {
            journal.count(kind.get());
            if (!kind.get().isRecord()) {
                readPart(columns.item(kind.get(), row));
            }
        } else if (kind.isPresent() && root == null) {
            root = columns.item(Kind.JOURNAL, row);
        } else if (kind.isPresent()) {
            problems.add(CsvColumns.place(row), Fault.DOUBLED);
        } else if (row.getField(0).equals(JournalCsv.END)) {
            ended = true;
        } else if (row.getFields().stream().anyMatch(cell -> !cell.isEmpty())) {
            problems.add(CsvColumns.place(row), Fault.UNKNOWN_RECORD);
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
            Item item = columns.item(kind, row);
            Optional<Begun> before = name(item, kind).map(begun.getOrDefault(kind, new HashMap<>())::remove);
            before.map(Begun::record).orElseGet(() -> journal.records(kind).begin()).end(item);
        }
    }

    private Optional<Kind> kind(CsvRecord row) {
        return journal.formats().kind(row.getField(0));
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
