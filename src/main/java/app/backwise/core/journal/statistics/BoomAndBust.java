package app.backwise.core.journal.statistics;

import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Much more activity than usual, then a worse day: a day of more than 150 % of the mean of the seven days before,
 * followed by a day with two points more pain. A heuristic of ours after the practice of pacing. A day whose minutes
 * were not written down counts neither as active nor as idle; at least four of the seven must be known.
 *
 * @param on the active day
 * @param minutes its minutes of activity
 * @param usual the mean minutes of the days before, rounded down
 * @param rise by how many points the mean pain rose on the next day, rounded down
 */
public record BoomAndBust(LocalDate on, int minutes, int usual, int rise) {

    private static final int RISE = 2;

    /** Each time it happened, oldest first. */
    public static List<BoomAndBust> in(Diary diary) {
        List<BoomAndBust> found = new ArrayList<>();
        for (Day day : diary.days()) {
            OptionalInt minutes = minutes(day);
            int[] before = diary.daysOf(day.on().minusDays(Diary.WEEK), day.on().minusDays(1)).stream()
                    .map(BoomAndBust::minutes).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).toArray();
            int sum = Arrays.stream(before).sum();
            List<DailySummary> pain = diary.summariesOf(day.on(), day.on().plusDays(1));
            if (minutes.isPresent() && before.length >= Diary.DAYS_NEEDED && pain.size() == 2
                    && 2L * minutes.getAsInt() * before.length > 3L * sum) {
                double rise = pain.get(1).average() - pain.get(0).average();
                if (rise >= RISE) {
                    found.add(new BoomAndBust(day.on(), minutes.getAsInt(), sum / before.length, (int) rise));
                }
            }
        }
        return List.copyOf(found);
    }

    private static OptionalInt minutes(Day day) {
        List<Integer> known = day.activities().stream().map(ActivityDone::minutes).filter(Objects::nonNull).toList();
        return known.isEmpty() ? OptionalInt.empty() : OptionalInt.of(known.stream().mapToInt(each -> each).sum());
    }
}
