package app.backwise.journal.lookback;

import app.backwise.core.journal.Period;
import app.backwise.form.Fields;
import app.backwise.form.FilledForm;
import app.backwise.form.Reading;
import app.backwise.form.Submitted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The form of two periods: the first and last day of one, and of the other. */
final class CompareForm {

    private final Fields fields;

    CompareForm(Submitted sent) {
        this.fields = new Fields(sent);
    }

    static Submitted of(Period first, Period second) {
        return Submitted.nothing().with("from-1", first.from()).with("to-1", first.to())
                .with("from-2", second.from()).with("to-2", second.to());
    }

    /** The form with what cannot be taken, after reading. */
    FilledForm filled() {
        return fields.filled();
    }

    /** The two periods; none if something cannot be taken. */
    List<Period> read(Predicate<LocalDate> known) {
        Optional<Period> first = period("from-1", "to-1", known);
        Optional<Period> second = period("from-2", "to-2", known);
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        if (first.get().overlaps(second.get())) {
            fields.refuse("from-2", "compare.overlap");
            return List.of();
        }
        return List.of(first.get(), second.get());
    }

    private Optional<Period> period(String fromField, String toField, Predicate<LocalDate> known) {
        LocalDate from = day(fromField, known);
        LocalDate to = day(toField, known);
        if (from == null || to == null) {
            return Optional.empty();
        }
        if (!Period.isValid(from, to)) {
            fields.refuse(toField, to.isBefore(from) ? "compare.order" : "compare.length");
            return Optional.empty();
        }
        return Optional.of(new Period(from, to));
    }

    private LocalDate day(String field, Predicate<LocalDate> known) {
        String missing = "compare." + field + ".date";
        LocalDate day = fields.require(field, fields.read(field, Reading.date(), missing), missing);
        if (day != null && !known.test(day)) {
            fields.refuse(field, "compare.future");
            return null;
        }
        return day;
    }
}
