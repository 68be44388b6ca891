package app.backwise.journal.file;

import static app.backwise.journal.file.Field.*;

import app.backwise.journal.file.Problem.Fault;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Understands records as a journal, each as soon as it was read. Whatever is wrong is noted as a problem with its
 * place.
 */
public final class JournalReading {

    private final Problems problems;
    private final Formats formats;
    private final ItemReader items;
    private final Map<Kind, Reading<?>> readings = new LinkedHashMap<>();
    private int records;
    private int parts;

    /** What is read of one format. */
    private record Reading<T>(RecordFormat<T> format, Records<T, ?> records) {

        static <T> Reading<T> begin(RecordFormat<T> format, JournalReading journal) {
            return new Reading<>(format, format.reader(journal));
        }

        Snapshot into(Snapshot journal) {
            return journal.with(format, records.all());
        }

        Snapshot understood(int version, Snapshot journal) {
            return journal.with(format, format.ofVersion(version, records.all(), journal));
        }
    }

    /**
     * @param latest no moment of a journal is later
     */
    JournalReading(Problems problems, Formats formats, Instant latest) {
        this.problems = problems;
        this.formats = formats;
        this.items = new ItemReader(problems, latest);
        formats.all().forEach(format -> readings.put(format.kind(), Reading.begin(format, this)));
    }

    ItemReader items() {
        return items;
    }

    Formats formats() {
        return formats;
    }

    /** Those of this kind. */
    Records<?, ?> records(Kind kind) {
        return readings.get(kind).records();
    }

    /** Another record or part of this kind is going to be read. */
    public void count(Kind kind) {
        records += kind.isRecord() ? 1 : 0;
        parts += kind.isRecord() ? 0 : 1;
        if (records > Kind.RECORDS_MAXIMUM || parts > Kind.PARTS_MAXIMUM) {
            throw problems.last(Item.Place.FILE, Fault.TOO_MANY);
        }
    }

    /** The journal of all that was read, of use only if there are no problems. */
    Snapshot read(Item root) {
        Values values = items.values(root);
        ZoneId zone = values.required(TIME_ZONE, values.zone(TIME_ZONE));
        if (!Kind.FORMAT_NAME.equals(root.get(FORMAT))) {
            problems.add(root.place(), FORMAT, Fault.NOT_OURS);
        } else if (!versions().contains(root.get(VERSION))) {
            problems.add(root.place(), VERSION, Fault.OTHER_VERSION);
        }
        Snapshot journal = Snapshot.empty(zone);
        if (!problems.none()) {
            return journal;
        }
        for (Reading<?> reading : readings.values()) {
            journal = reading.into(journal);
        }
        for (Reading<?> reading : readings.values()) {
            journal = reading.understood(Integer.parseInt(root.get(VERSION)), journal);
        }
        return journal;
    }

    private static List<String> versions() {
        return IntStream.rangeClosed(Kind.FIRST_VERSION, Kind.VERSION_NUMBER).mapToObj(Integer::toString).toList();
    }
}
