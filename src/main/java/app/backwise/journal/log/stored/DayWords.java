package app.backwise.journal.log.stored;

import app.backwise.core.journal.Day;
import java.util.List;

/** What is sealed of a day. */
public record DayWords(String enjoyable, List<StoredActivity> activities) {

    public static final DayWords NONE = new DayWords("", List.of());

    public static DayWords of(Day day) {
        return new DayWords(day.enjoyable(), StoredActivity.of(day.activities()));
    }
}
