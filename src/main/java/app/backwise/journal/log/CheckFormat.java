package app.backwise.journal.log;

import static app.backwise.journal.file.Field.*;

import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.file.Item;
import app.backwise.journal.file.JournalReading;
import app.backwise.journal.file.Kind;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Records;
import app.backwise.journal.file.Records.Parts;
import app.backwise.journal.file.Values;
import java.util.Comparator;
import java.util.List;

/** Weekly checks in files. */
public final class CheckFormat implements RecordFormat<WeeklyCheck> {

    public static final CheckFormat CHECKS = new CheckFormat();

    private static final Kind CHECK = Kind.record("weekly-check", "weeklyChecks", DATE, RECORDED_AT, ZONE, PAIN,
            ENJOYMENT, GENERAL_ACTIVITY, CONFIDENCE);
    private static final Kind OWN_ACTIVITY = CHECK.part("own-activity", "activities", NAME, ABILITY);

    private CheckFormat() {}

    @Override
    public Kind kind() {
        return CHECK;
    }

    @Override
    public Comparator<WeeklyCheck> order() {
        return Comparator.comparing(WeeklyCheck::on);
    }

    @Override
    public Object identity(WeeklyCheck check) {
        return check.on();
    }

    @Override
    public Item write(WeeklyCheck check) {
        Item item = Item.of(CHECK)
                .with(DATE, check.on())
                .with(RECORDED_AT, check.recordedAt())
                .with(ZONE, check.zone())
                .with(PAIN, check.pain())
                .with(ENJOYMENT, check.enjoyment())
                .with(GENERAL_ACTIVITY, check.generalActivity())
                .with(CONFIDENCE, check.confidence());
        check.activities().forEach(activity -> item.with(
                Item.of(OWN_ACTIVITY).with(NAME, activity.name()).with(ABILITY, activity.ability())));
        return item;
    }

    @Override
    public Records<WeeklyCheck, OwnActivity> reader(JournalReading reading) {
        return new Records<>(reading, CHECK, new Parts<>(WeeklyCheck.ACTIVITIES_MAXIMUM, CheckFormat::ownActivity),
                CheckFormat::check, WeeklyCheck::on);
    }

    private static WeeklyCheck check(Values values, List<OwnActivity> activities) {
        return new WeeklyCheck(values.required(DATE, values.date(DATE)),
                values.required(RECORDED_AT, values.moment(RECORDED_AT)), values.required(ZONE, values.zone(ZONE)),
                values.requiredRating(PAIN), values.requiredRating(ENJOYMENT), values.requiredRating(GENERAL_ACTIVITY),
                values.rating(CONFIDENCE), activities);
    }

    private static OwnActivity ownActivity(Values values) {
        return new OwnActivity(values.name(NAME, OwnActivity.NAME_MAXIMUM), values.requiredRating(ABILITY));
    }
}
