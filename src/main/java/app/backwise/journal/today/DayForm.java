package app.backwise.journal.today;

import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.Food;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import app.backwise.form.Fields;
import app.backwise.form.FilledForm;
import app.backwise.form.Reading;
import app.backwise.form.Submitted;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The form of a day: reads it, says what cannot be taken, and fills it in again from a day. */
final class DayForm {

    private final Submitted sent;
    private final Fields fields;

    DayForm(Submitted sent) {
        this.sent = sent;
        this.fields = new Fields(sent);
    }

    /** The form with what cannot be taken, after reading. */
    FilledForm filled() {
        return fields.filled();
    }

    /** The day as said now; empty if something cannot be taken. */
    Optional<Day> read(LocalDate on, Optional<Day> before, Instant now, ZoneId zone) {
        BigDecimal sleepHours = fields.read("sleep-hours", Reading.hours(), "day.hours.wrong");
        Integer sleepQuality = fields.rating("sleep-quality");
        BigDecimal sittingHours = fields.read("sitting-hours", Reading.hours(), "day.hours.wrong");
        Integer stress = fields.rating("stress");
        Integer mood = fields.rating("mood");
        Food food = fields.choice("food", Food.values(), Food::id);
        String enjoyable = fields.text("enjoyable", Day.ENJOYABLE_MAXIMUM, "day.enjoyable.too-long");
        List<ActivityDone> activities = ActivityFields.read(sent, fields);
        Boolean backToUsual = fields.yesOrNo("back-to-usual");
        if (fields.refused()) {
            return Optional.empty();
        }
        Instant recordedAt = before.map(Day::recordedAt).orElse(now);
        return Optional.of(new Day(on,
                new Recorded(recordedAt, before.isPresent() ? now : null, before.map(Day::zone).orElse(zone)),
                new Rest(sleepHours, sleepQuality, sittingHours), new Feeling(stress, mood), food, enjoyable,
                activities, backToUsual));
    }

    static Submitted of(Day day) {
        Submitted form = Submitted.nothing()
                .with("sleep-hours", plain(day.sleepHours()))
                .with("sleep-quality", day.sleepQuality())
                .with("sitting-hours", plain(day.sittingHours()))
                .with("stress", day.stress())
                .with("mood", day.mood())
                .with("food", day.food() == null ? null : day.food().id())
                .with("enjoyable", day.enjoyable())
                .with("back-to-usual", day.backToUsual() == null ? null : day.backToUsual() ? "yes" : "no");
        ActivityFields.fill(form, day.activities());
        return form;
    }

    /**
     * What is likely the same as on the day before: everything but how pain answered, and what was enjoyable. That
     * stays as it was said already.
     */
    static Submitted sameAs(Day day, Optional<Day> said) {
        List<ActivityDone> withoutPain = day.activities().stream()
                .map(activity -> new ActivityDone(activity.name(), activity.minutes(), activity.effort(), null))
                .toList();
        return of(new Day(day.on(), new Recorded(day.recordedAt(), null, day.zone()),
                day.rest(), day.feeling(), day.food(), said.map(Day::enjoyable).orElse(""), withoutPain,
                said.map(Day::backToUsual).orElse(null)));
    }

    private static String plain(BigDecimal hours) {
        return hours == null ? null : hours.stripTrailingZeros().toPlainString();
    }
}
