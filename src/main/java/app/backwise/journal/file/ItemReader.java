package app.backwise.journal.file;

import app.backwise.journal.file.Problem.Fault;
import app.backwise.journal.file.value.ValueForms;
import java.time.Instant;
import java.util.function.Supplier;

/** Makes values of records and notes where that does not work. */
final class ItemReader {

    private final Problems problems;
    private final Instant latest;
    private final ValueForms forms = new ValueForms();

    /**
     * @param latest no moment of a journal is later
     */
    ItemReader(Problems problems, Instant latest) {
        this.problems = problems;
        this.latest = latest;
    }

    Values values(Item item) {
        return new Values(item, problems, latest, forms);
    }

    /** Makes a value of what was read; null if a problem came up, which then is noted. */
    <T> T made(Values values, Supplier<T> make) {
        try {
            T value = make.get();
            return values.sound() ? value : null;
        } catch (IllegalArgumentException | NullPointerException e) {
            if (values.sound()) {
                values.fault(null, Fault.CONTRADICTION);
            }
            return null;
        }
    }
}
