package app.backwise.journal.log;

import static app.backwise.journal.file.Field.*;

import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.Food;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import app.backwise.journal.file.Item;
import app.backwise.journal.file.JournalReading;
import app.backwise.journal.file.Kind;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Records;
import app.backwise.journal.file.Records.Parts;
import app.backwise.journal.file.Values;
import java.util.Comparator;
import java.util.List;

/** Days in files. */
public final class DayFormat implements RecordFormat<Day> {

    public static final DayFormat DAYS = new DayFormat();

    private static final Kind DAY = Kind.record("day", "days", DATE, RECORDED_AT, EDITED_AT, ZONE, SLEEP_HOURS,
            SLEEP_QUALITY, SITTING_HOURS, STRESS, MOOD, FOOD, ENJOYABLE, BACK_TO_USUAL).showing(LATE);
    private static final Kind ACTIVITY = DAY.part("activity", "activities", NAME, MINUTES, EFFORT, PAIN_DURING);

    private DayFormat() {}

    @Override
    public Kind kind() {
        return DAY;
    }

    @Override
    public Comparator<Day> order() {
        return Comparator.comparing(Day::on);
    }

    @Override
    public Object identity(Day day) {
        return day.on();
    }

    @Override
    public Item write(Day day) {
        Item item = Item.of(DAY)
                .with(DATE, day.on())
                .with(LATE, day.late())
                .with(RECORDED_AT, day.recordedAt())
                .with(EDITED_AT, day.editedAt())
                .with(ZONE, day.zone())
                .with(SLEEP_HOURS, day.sleepHours())
                .with(SLEEP_QUALITY, day.sleepQuality())
                .with(SITTING_HOURS, day.sittingHours())
                .with(STRESS, day.stress())
                .with(MOOD, day.mood())
                .with(FOOD, day.food())
                .with(ENJOYABLE, day.enjoyable())
                .with(BACK_TO_USUAL, day.backToUsual());
        day.activities().forEach(activity -> item.with(Item.of(ACTIVITY)
                .with(NAME, activity.name())
                .with(MINUTES, activity.minutes())
                .with(EFFORT, activity.effort())
                .with(PAIN_DURING, activity.painDuring())));
        return item;
    }

    @Override
    public Records<Day, ActivityDone> reader(JournalReading reading) {
        return new Records<>(reading, DAY, new Parts<>(Day.ACTIVITIES_MAXIMUM, DayFormat::activity), DayFormat::day,
                Day::on);
    }

    private static Day day(Values values, List<ActivityDone> activities) {
        return new Day(values.required(DATE, values.date(DATE)),
                new Recorded(values.required(RECORDED_AT, values.moment(RECORDED_AT)), values.moment(EDITED_AT),
                        values.required(ZONE, values.zone(ZONE))),
                new Rest(values.hours(SLEEP_HOURS), values.rating(SLEEP_QUALITY), values.hours(SITTING_HOURS)),
                new Feeling(values.rating(STRESS), values.rating(MOOD)), values.choice(FOOD, Food.class),
                values.text(ENJOYABLE, Day.ENJOYABLE_MAXIMUM), activities, values.yesNo(BACK_TO_USUAL));
    }

    private static ActivityDone activity(Values values) {
        return new ActivityDone(values.name(NAME, ActivityDone.NAME_MAXIMUM),
                values.number(MINUTES, 1, ActivityDone.MINUTES_MAXIMUM), values.rating(EFFORT),
                values.rating(PAIN_DURING));
    }
}
