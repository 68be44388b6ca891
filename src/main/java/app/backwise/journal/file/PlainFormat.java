package app.backwise.journal.file;

import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The format of records to which nothing belongs, and which stay in the order they are given in.
 *
 * @param reading understands one
 * @param writing writes one out as a record of the kind
 * @param naming what tells one from others
 */
public record PlainFormat<T>(Kind kind, Function<Values, T> reading, BiFunction<Kind, T, Item> writing,
        Function<T, ?> naming) implements RecordFormat<T> {

    @Override
    public Comparator<T> order() {
        return (one, other) -> 0;
    }

    @Override
    public Object identity(T each) {
        return naming.apply(each);
    }

    @Override
    public Item write(T each) {
        return writing.apply(kind, each);
    }

    @Override
    public Records<T, Void> reader(JournalReading journal) {
        return new Records<>(journal, kind, new Records.Parts<>(0, values -> null),
                (values, none) -> reading.apply(values), naming);
    }
}
