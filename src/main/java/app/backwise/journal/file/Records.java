package app.backwise.journal.file;

import app.backwise.journal.file.Problem.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The records of one kind in a file: each becomes a value as soon as it was read, and so does each of its parts. */
public final class Records<T, P> {

    private final ItemReader items;
    private final Kind kind;
    private final Parts<P> parts;
    private final BiFunction<Values, List<P>, T> read;
    private final Function<T, ?> identity;
    private final List<T> all = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();

    /**
     * @param read understands a record with its parts
     * @param identity two records that have the same are a problem
     */
    public Records(JournalReading reading, Kind kind, Parts<P> parts, BiFunction<Values, List<P>, T> read,
            Function<T, ?> identity) {
        this.items = reading.items();
        this.kind = kind;
        this.parts = parts;
        this.read = read;
        this.identity = identity;
    }

    /**
     * What belongs to a record.
     *
     * @param most so many at most
     * @param read understands one
     */
    public record Parts<P>(int most, Function<Values, P> read) {}

    List<T> all() {
        return all;
    }

    Begun begin() {
        return new Begun();
    }

    /** A record that has not been read to its end. */
    final class Begun {

        private final List<P> understood = new ArrayList<>(1);
        private int count;

        void part(Item item) {
            if (++count <= parts.most()) {
                Values values = items.values(item);
                P part = items.made(values, () -> parts.read().apply(values));
                if (part != null) {
                    understood.add(part);
                }
            }
        }

        void end(Item item) {
            Values values = items.values(item);
            if (count > parts.most()) {
                values.fault(null, Fault.TOO_MANY_PARTS);
            } else if (count > understood.size()) {
                values.spoil();
            }
            T value = items.made(values, () -> read.apply(values, understood));
            if (value != null) {
                all.add(value);
                if (!seen.add(identity.apply(value))) {
                    values.fault(kind.identity(), Fault.DOUBLED);
                }
            }
        }
    }
}
