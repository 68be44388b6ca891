package app.backwise.journal.today;

import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.form.Submitted;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of the form for an activity of the day: a box to tick where the name is known, or a field for a new name.
 *
 * @param index tells the fields of the lines apart, from 1
 * @param name the name, empty for a new one
 * @param ticked whether it was done that day
 */
public record ActivityRow(int index, String name, boolean ticked, String minutes, String effort, String painDuring) {

    /** Whether there is a box to tick. A name that is too long stays in its field to be mended. */
    public boolean known() {
        return !name.isEmpty() && name.length() <= ActivityDone.NAME_MAXIMUM;
    }

    private boolean blank() {
        return name.isEmpty() && minutes.isEmpty() && effort.isEmpty() && painDuring.isEmpty();
    }

    private static ActivityRow filled(int index, Submitted form) {
        String name = form.text(nameField(index, form));
        return new ActivityRow(index, name, !name.isEmpty(), form.text("minutes-" + index),
                form.text("effort-" + index),
                form.text("pain-during-" + index));
    }

    static String nameField(int index, Submitted form) {
        return form.named("activity-" + index, "minutes-" + index, "effort-" + index, "pain-during-" + index);
    }

    /** What was filled in stays on its line; between come names used before, then room for new ones. */
    static List<ActivityRow> of(Submitted form, List<String> remembered) {
        List<ActivityRow> filled = IntStream.rangeClosed(1, Day.ACTIVITIES_MAXIMUM)
                .mapToObj(index -> filled(index, form))
                .toList();
        Iterator<String> offered = OfferedNames.of(remembered, filled.stream().map(ActivityRow::name).toList());
        return filled.stream()
                .filter(row -> !row.blank() || offered.hasNext())
                .map(row -> row.blank() ? new ActivityRow(row.index(), offered.next(), false, "", "", "") : row)
                .toList();
    }
}
