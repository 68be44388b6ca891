package app.backwise.journal.log.stored;

import app.backwise.core.journal.OwnActivity;
import java.util.List;

/** What is sealed of a weekly check. */
public record CheckWords(List<StoredOwnActivity> activities) {

    public static final CheckWords NONE = new CheckWords(List.of());

    record StoredOwnActivity(String name, int ability) {}

    public static CheckWords of(List<OwnActivity> activities) {
        return new CheckWords(activities.stream()
                .map(each -> new StoredOwnActivity(each.name(), each.ability())).toList());
    }

    public List<OwnActivity> read() {
        return activities.stream().map(each -> new OwnActivity(each.name, each.ability)).toList();
    }
}
