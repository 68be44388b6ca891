package app.backwise.journal.today;

import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.form.Submitted;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of the form for an activity of the day: a box to tick where the name is known, or a field for a new name.
 *
 * @param index tells the fields of the lines apart, from 1
 * @param name the name, empty for a new one
 * @param ticked whether it was done that day
 * @param before for how many minutes it was done the last time that they were said, or null
 */
public record ActivityRow(int index, String name, boolean ticked, String minutes, String effort, String painDuring,
        Integer before)
        implements NamedRow<ActivityRow> {

    /** Whether there is a box to tick. A name that is too long stays in its field to be mended. */
    public boolean known() {
        return !name.isEmpty() && name.length() <= ActivityDone.NAME_MAXIMUM;
    }

    @Override
    public boolean blank() {
        return name.isEmpty() && minutes.isEmpty() && effort.isEmpty() && painDuring.isEmpty();
    }

    @Override
    public ActivityRow offering(String offered) {
        return new ActivityRow(index, offered, false, "", "", "", null);
    }

    private static ActivityRow filled(int index, Submitted form) {
        String name = form.text(nameField(index, form));
        return new ActivityRow(index, name, !name.isEmpty(), form.text("minutes-" + index),
                form.text("effort-" + index),
                form.text("pain-during-" + index), null);
    }

    static String nameField(int index, Submitted form) {
        return form.named("activity-" + index, "minutes-" + index, "effort-" + index, "pain-during-" + index);
    }

    private ActivityRow rememberedFrom(List<ActivityDone> latest) {
        Integer last = latest.stream().filter(done -> done.name().equals(name) && done.minutes() != null)
                .map(ActivityDone::minutes).findFirst().orElse(null);
        return new ActivityRow(index, name, ticked, minutes, effort, painDuring, last);
    }

    static List<ActivityRow> of(Submitted form, List<ActivityDone> latest) {
        List<ActivityRow> rows = IntStream.rangeClosed(1, Day.ACTIVITIES_MAXIMUM)
                .mapToObj(index -> filled(index, form)).toList();
        return OfferedNames.among(rows, latest.stream().map(ActivityDone::name).distinct().toList()).stream()
                .map(row -> row.rememberedFrom(latest)).toList();
    }
}
