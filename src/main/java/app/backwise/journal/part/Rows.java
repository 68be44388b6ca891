package app.backwise.journal.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes many records into the rows there are, and makes rows for the rest. */
public final class Rows {

    private Rows() {}

    /**
     * Writes what has a row already into it.
     *
     * @return new rows for what has none
     */
    public static <T, R> List<R> added(List<T> changed, Function<T, ?> identity, List<R> rows,
            Function<R, ?> identityOfRow, BiConsumer<R, T> write, Function<T, R> make) {
        Map<Object, R> stored = rows.stream().collect(Collectors.toMap(identityOfRow, Function.identity()));
        List<R> added = new ArrayList<>();
        for (T each : changed) {
            R row = stored.get(identity.apply(each));
            if (row == null) {
                added.add(make.apply(each));
            } else {
                write.accept(row, each);
            }
        }
        return added;
    }
}
