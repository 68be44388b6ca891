package app.backwise.core.journal.statistics;

import app.backwise.core.id.Identified;
import java.time.LocalDate;
import java.util.List;

/**
 * The seven days up to today beside the seven before: as much as is true of them, and no more.
 *
 * @param now the last seven days
 * @param before the seven days before those
 */
public record TwoWeeks(WrittenWeek now, WrittenWeek before) {

    /** Which one sentence tells most of what is known. */
    public enum Known implements Identified {
        /** Both weeks have a mean. */
        BOTH_MEANS,
        /** At least half of the last days are written. */
        DAYS,
        /** There are entries in the last days. */
        ENTRIES,
        NOTHING
    }

    /** Of these numbers of days. */
    public static TwoWeeks of(List<DailySummary> summaries, LocalDate today) {
        Diary diary = new Diary(List.of(), summaries, List.of(), List.of());
        return new TwoWeeks(WrittenWeek.of(diary, today), WrittenWeek.of(diary, today.minusDays(Diary.WEEK)));
    }

    /** The first day that counts. */
    public static LocalDate first(LocalDate today) {
        return today.minusDays(2L * Diary.WEEK - 1);
    }

    public Known known() {
        if (now.mean().isPresent() && before.mean().isPresent()) {
            return Known.BOTH_MEANS;
        }
        return now.mean().isPresent() ? Known.DAYS : now.entries() > 0 ? Known.ENTRIES : Known.NOTHING;
    }
}
