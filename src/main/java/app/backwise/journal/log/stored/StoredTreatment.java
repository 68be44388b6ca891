package app.backwise.journal.log.stored;

import app.backwise.core.journal.Effect;
import app.backwise.core.journal.Treatment;
import java.util.List;

/** Something taken or tried. */
public record StoredTreatment(String name, Effect effect) {

    static List<StoredTreatment> of(List<Treatment> treatments) {
        return treatments.stream().map(each -> new StoredTreatment(each.name(), each.effect())).toList();
    }

    public static List<Treatment> read(List<StoredTreatment> stored) {
        return stored.stream().map(each -> new Treatment(each.name, each.effect)).toList();
    }
}
