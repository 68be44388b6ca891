package app.backwise.journal.file;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a journal holds, or a part of it. Two snapshots are equal if the journals are the same.
 *
 * @param zone the zone in which the days to come begin
 * @param records of each format, in its order; there is no format without records
 */
public record Snapshot(ZoneId zone, Map<RecordFormat<?>, List<?>> records) {

    public Snapshot {
        records = Map.copyOf(records);
    }

    /** A journal without anything in it. */
    public static Snapshot empty(ZoneId zone) {
        return new Snapshot(zone, Map.of());
    }

    /** The records of this format. */
    @SuppressWarnings("unchecked")
    public <T> List<T> of(RecordFormat<T> format) {
        return (List<T>) records.getOrDefault(format, List.of());
    }

    /** The same with these records of this format. */
    public <T> Snapshot with(RecordFormat<T> format, List<T> these) {
        Map<RecordFormat<?>, List<?>> all = new HashMap<>(records);
        if (these.isEmpty()) {
            all.remove(format);
        } else {
            all.put(format, these.stream().sorted((Comparator<? super T>) format.order()).toList());
        }
        return new Snapshot(zone, all);
    }

    /** The same with the records of other formats. */
    public Snapshot and(Snapshot others) {
        Map<RecordFormat<?>, List<?>> all = new HashMap<>(records);
        all.putAll(others.records);
        return new Snapshot(zone, all);
    }

    /** The same without the records that the other journal has too. */
    public Snapshot without(Snapshot other) {
        Map<RecordFormat<?>, List<?>> left = new HashMap<>();
        records.forEach((format, all) -> {
            Set<?> known = Set.copyOf(other.of(format));
            List<?> unknown = all.stream().filter(each -> !known.contains(each)).toList();
            if (!unknown.isEmpty()) {
                left.put(format, unknown);
            }
        });
        return new Snapshot(zone, left);
    }

    /** The number of records. */
    public int size() {
        return records.values().stream().mapToInt(List::size).sum();
    }
}
