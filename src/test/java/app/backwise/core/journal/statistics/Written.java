package app.backwise.core.journal.statistics;

import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.core.journal.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A journal being written, told in numbers. */
public final class Written {

    public static final LocalDate START = LocalDate.of(2026, 11, 23);

    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final List<Entry> entries = new ArrayList<>();
    private final List<DailySummary> summaries = new ArrayList<>();
    private final List<Day> days = new ArrayList<>();
    private final List<WeeklyCheck> checks = new ArrayList<>();

    /** Noon of a day. */
    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** The pain of days in a row; a negative number is a day without an entry. */
    public Written pains(LocalDate from, int... pains) {
        for (int day = 0; day < pains.length; day++) {
            if (pains[day] >= 0) {
                summaries.add(new DailySummary(from.plusDays(day), 1, pains[day], pains[day], pains[day], false, false,
                        false));
            }
        }
        return this;
    }

    /** So many days in a row of the same pain. */
    public Written same(LocalDate from, int days, int pain) {
        return pains(from, Collections.nCopies(days, pain).stream().mapToInt(each -> each).toArray());
    }

    public Written flare(LocalDate from, int days) {
        for (int day = 0; day < days; day++) {
            summaries.add(new DailySummary(from.plusDays(day), 1, 6, 6, 7, true, false, false));
        }
        return this;
    }

    public Written legs(LocalDate on, LegSymptoms legs) {
        entries.add(new Entry(new UUID(1, entries.size()), When.now(noon(on), ZONE), new PainRatings(4, null, null),
                new Symptoms(Set.of(), legs, null), List.of(), "", null));
        return this;
    }

    public Written minutes(LocalDate from, int... minutes) {
        for (int day = 0; day < minutes.length; day++) {
            LocalDate on = from.plusDays(day);
            List<ActivityDone> done = minutes[day] < 0 ? List.of()
                    : List.of(new ActivityDone("walk", minutes[day], null, null));
            days.add(new Day(on, new Recorded(noon(on), null, ZONE), new Rest(null, null, null),
                    new Feeling(null, null), null, "", done, null));
        }
        return this;
    }

    public Written mood(LocalDate from, int days, Integer mood, Integer stress) {
        for (int day = 0; day < days; day++) {
            LocalDate on = from.plusDays(day);
            this.days.add(new Day(on, new Recorded(noon(on), null, ZONE), new Rest(null, null, null),
                    new Feeling(stress, mood), null, "", List.of(), null));
        }
        return this;
    }

    public Written mornings(LocalDate from, Boolean... usual) {
        for (int day = 0; day < usual.length; day++) {
            LocalDate on = from.plusDays(day);
            days.add(new Day(on, new Recorded(noon(on), null, ZONE), new Rest(null, null, null),
                    new Feeling(null, null), null, "", List.of(), usual[day]));
        }
        return this;
    }

    public Written check(LocalDate on, int peg, Integer confidence, int... abilities) {
        List<OwnActivity> own = new ArrayList<>();
        for (int ability : abilities) {
            own.add(new OwnActivity("own " + own.size(), ability));
        }
        checks.add(new WeeklyCheck(on, noon(on), ZONE, peg, peg, peg, confidence, own));
        return this;
    }

    public Diary diary() {
        return new Diary(entries, summaries, days, checks);
    }

    /** What was written up to the evening of a day. */
    public Diary upTo(LocalDate today) {
        return new Diary(
                entries.stream().filter(entry -> !entry.when().day().isAfter(today)).toList(),
                summaries.stream().filter(day -> !day.on().isAfter(today)).toList(),
                days.stream().filter(day -> !day.on().isAfter(today)).toList(),
                checks.stream().filter(check -> !check.on().isAfter(today)).toList());
    }

    /** The same journal, its lists in another order. */
    public Diary shuffled(Random random) {
        for (List<?> list : List.of(entries, summaries, days, checks)) {
            Collections.shuffle(list, random);
        }
        return diary();
    }
}
