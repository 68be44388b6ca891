package app.backwise.journal.part;

import app.backwise.journal.file.Item;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a file would change of one part of a journal.
 *
 * @param part the id of the part
 * @param added what the journal has not
 * @param replacing the same, and the version of the file of what differs
 * @param same how many records both have
 * @param conflicts records of which the journal has another version than the file
 * @param remark id of what else would happen, if anything
 */
public record Compared(String part, Snapshot added, Snapshot replacing, int same, List<Conflict<?>> conflicts,
        Optional<String> remark) {

    /** Two versions of a record. */
    public record Conflict<T>(RecordFormat<T> format, T mine, T theirs) {

        public Item myItem() {
            return format.write(mine);
        }

        public Item theirItem() {
            return format.write(theirs);
        }
    }

    /** Compares those records that have the same identity. */
    public static Compared of(String part, List<RecordFormat<?>> formats, Snapshot mine, Snapshot theirs) {
        Snapshot none = Snapshot.empty(theirs.zone());
        Compared compared = new Compared(part, none, none, 0, List.of(), Optional.empty());
        for (RecordFormat<?> format : formats) {
            compared = compared.with(format, mine, theirs);
        }
        return compared;
    }

    private <T> Compared with(RecordFormat<T> format, Snapshot mine, Snapshot theirs) {
        Map<Object, T> known =
                mine.of(format).stream().collect(Collectors.toMap(format::identity, Function.identity()));
        List<T> unknown = new ArrayList<>();
        List<T> changed = new ArrayList<>();
        List<Conflict<?>> different = new ArrayList<>(conflicts);
        int equal = same;
        for (T each : theirs.of(format)) {
            T before = known.get(format.identity(each));
            if (before == null) {
                unknown.add(each);
                changed.add(each);
            } else if (before.equals(each)) {
                equal++;
            } else {
                different.add(new Conflict<>(format, before, each));
                changed.add(each);
            }
        }
        return new Compared(part, added.with(format, unknown), replacing.with(format, changed), equal, different,
                remark);
    }

    /** The same with a remark, if it applies. */
    public Compared remarked(String id, boolean applies) {
        return new Compared(part, added, replacing, same, conflicts, applies ? Optional.of(id) : remark);
    }

    /** What has to be written: what is new, and of what differs the version of the file, if that is wanted. */
    public Snapshot changes(boolean takeTheirs) {
        return takeTheirs ? replacing : added;
    }
}
