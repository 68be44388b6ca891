package app.backwise.journal.today;

import app.backwise.core.id.Identified;
import app.backwise.core.journal.Day;
import app.backwise.form.FilledForm;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts of the form of a day, each folded until something is in it. */
enum DayPart implements Identified {

    SLEEP("sleep-hours", "sleep-quality"), ACTIVITIES("back-to-usual"), MIND("sitting-hours", "stress", "mood"),
    FOOD("food", "enjoyable");

    private final String[] fields;

    DayPart(String... fields) {
        this.fields = fields;
    }

    private Stream<String> fields() {
        return this != ACTIVITIES ? Stream.of(fields)
                : Stream.concat(Stream.of(fields), IntStream.rangeClosed(1, Day.ACTIVITIES_MAXIMUM).boxed()
                        .flatMap(index -> Stream.of("activity-", "minutes-", "effort-", "pain-during-")
                                .map(field -> field + index)));
    }

    /** The ids of those that have something in them, or something wrong. */
    static Set<String> open(FilledForm form) {
        return Stream.of(values()).filter(part -> form.touches(part.fields())).map(DayPart::id)
                .collect(Collectors.toSet());
    }
}
