package app.backwise.journal.transfer;

import app.backwise.journal.transfer.Problem.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes values of records and notes where that does not work. */
final class ItemReader {

    private final Problems problems;
    private final Instant latest;

    /**
     * @param latest no moment of a journal is later
     */
    ItemReader(Problems problems, Instant latest) {
        this.problems = problems;
        this.latest = latest;
    }

    /** All of a kind that belong to an item; two of them with one identity are a problem. */
    <T> List<T> all(Item root, Kind kind, Function<Item, T> read, Function<T, ?> identity) {
        List<T> all = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Item item : root.parts(kind)) {
            T value = read.apply(item);
            if (value != null && !seen.add(identity.apply(value))) {
                problems.add(item.place(), kind.identity(), Fault.DOUBLED);
            }
            all.add(value);
        }
        return all.stream().filter(Objects::nonNull).toList();
    }

    /** The parts of a kind, which have no identity. */
    <T> List<T> parts(Item item, Kind kind, int maximum, Function<Values, T> read) {
        List<Item> parts = item.parts(kind);
        if (parts.size() > maximum) {
            problems.add(item.place(), Fault.TOO_MANY_PARTS);
            return List.of();
        }
        List<T> all = new ArrayList<>();
        for (Item part : parts) {
            Values values = values(part);
            T value = made(values, part, () -> read.apply(values));
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }

    /** Makes a value of what was read; null if a problem came up, which then is noted. */
    <T> T made(Values values, Item item, Supplier<T> make) {
        try {
            T value = make.get();
            return values.sound() ? value : null;
        } catch (IllegalArgumentException | NullPointerException e) {
            if (values.sound()) {
                problems.add(item.place(), Fault.CONTRADICTION);
            }
            return null;
        }
    }

    Values values(Item item) {
        return new Values(item, problems, latest);
    }
}
