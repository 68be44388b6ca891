package app.backwise.journal.log.stored;

import app.backwise.core.journal.ActivityDone;
import java.util.List;

/** Something done on a day. */
public record StoredActivity(String name, Integer minutes, Integer effort, Integer painDuring) {

    static List<StoredActivity> of(List<ActivityDone> activities) {
        return activities.stream()
                .map(each -> new StoredActivity(each.name(), each.minutes(), each.effort(), each.painDuring()))
                .toList();
    }

    public static List<ActivityDone> read(List<StoredActivity> stored) {
        return stored.stream()
                .map(each -> new ActivityDone(each.name, each.minutes, each.effort, each.painDuring))
                .toList();
    }
}
