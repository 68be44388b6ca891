package app.backwise.journal.lookback;

import app.backwise.core.journal.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;

/**
 * The four dates of two periods, as typed.
 *
 * @param dates first and last day of one, first and last day of the other
 */
record CompareForm(List<String> dates) {

    /** The fields, in their order. */
    static final List<String> FIELDS = List.of("from-1", "to-1", "from-2", "to-2");

    static CompareForm of(MultiValueMap<String, String> sent) {
        return new CompareForm(
                FIELDS.stream().map(field -> Objects.requireNonNullElse(sent.getFirst(field), "").strip()).toList());
    }

    static CompareForm of(Period first, Period second) {
        return new CompareForm(List.of(first.from().toString(), first.to().toString(), second.from().toString(),
                second.to().toString()));
    }

    static CompareForm empty() {
        return new CompareForm(List.of("", "", "", ""));
    }

    /** What cannot be taken, as message keys by field. */
    Map<String, String> problems(Predicate<LocalDate> known) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (int at = 0; at < FIELDS.size(); at++) {
            if (PastDays.date(dates.get(at)).isEmpty()) {
                problems.put(FIELDS.get(at), "compare." + FIELDS.get(at) + ".date");
            } else if (!known.test(date(at))) {
                problems.put(FIELDS.get(at), "compare.future");
            } else if (at % 2 == 1 && !problems.containsKey(FIELDS.get(at - 1))
                    && !Period.isValid(date(at - 1), date(at))) {
                problems.put(FIELDS.get(at), date(at).isBefore(date(at - 1)) ? "compare.order" : "compare.length");
            }
        }
        if (problems.isEmpty() && first().overlaps(second())) {
            problems.put(FIELDS.get(2), "compare.overlap");
        }
        return problems;
    }

    Period first() {
        return new Period(date(0), date(1));
    }

    Period second() {
        return new Period(date(2), date(3));
    }

    private LocalDate date(int at) {
        return PastDays.date(dates.get(at)).orElseThrow();
    }
}
