package app.backwise.journal.today;

import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.form.Fields;
import app.backwise.form.Reading;
import app.backwise.form.Submitted;
import java.util.ArrayList;
import java.util.List;

/** What was done, in the form of a day. */
final class ActivityFields {

    private ActivityFields() {}

    static List<ActivityDone> read(Submitted sent, Fields fields) {
        List<ActivityDone> activities = new ArrayList<>();
        for (int index = 1; index <= Day.ACTIVITIES_MAXIMUM; index++) {
            String name =
                    fields.line(ActivityRow.nameField(index, sent), ActivityDone.NAME_MAXIMUM, "journal.name.too-long");
            Integer minutes = fields.read("minutes-" + index, Reading.count(ActivityDone.MINUTES_MAXIMUM),
                    "day.minutes.wrong");
            Integer effort = fields.rating("effort-" + index);
            Integer painDuring = fields.rating("pain-during-" + index);
            if (!name.isEmpty() && name.length() <= ActivityDone.NAME_MAXIMUM) {
                activities.add(new ActivityDone(name, minutes, effort, painDuring));
            } else if (name.isEmpty() && (minutes != null || effort != null || painDuring != null)) {
                fields.refuse("activity-" + index, "day.activity.unnamed");
            }
        }
        return activities;
    }

    static void fill(Submitted form, List<ActivityDone> activities) {
        int index = 0;
        for (ActivityDone activity : activities) {
            index++;
            form.with("activity-" + index, activity.name())
                    .with("minutes-" + index, activity.minutes())
                    .with("effort-" + index, activity.effort())
                    .with("pain-during-" + index, activity.painDuring());
        }
    }
}
