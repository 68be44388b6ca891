package app.backwise.journal.today;

import app.backwise.core.journal.Effect;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.Treatment;
import app.backwise.form.Fields;
import app.backwise.form.Submitted;
import java.util.ArrayList;
import java.util.List;

/** What was taken or tried, in the form of an entry. */
final class TreatmentFields {

    private TreatmentFields() {}

    static List<Treatment> read(Submitted sent, Fields fields) {
        List<Treatment> treatments = new ArrayList<>();
        for (int index = 1; index <= Entry.TREATMENTS_MAXIMUM; index++) {
            String field = sent.named("treatment-" + index, "effect-" + index);
            String name = fields.line(field, Treatment.NAME_MAXIMUM, "journal.name.too-long");
            Effect effect = fields.choice("effect-" + index, Effect.values(), Effect::id);
            if (!name.isEmpty() && name.length() <= Treatment.NAME_MAXIMUM) {
                treatments.add(new Treatment(name, effect));
            } else if (name.isEmpty() && effect != null) {
                fields.refuse("treatment-" + index, "journal.treatment.unnamed");
            }
        }
        return treatments;
    }

    static void fill(Submitted form, List<Treatment> treatments) {
        int index = 0;
        for (Treatment treatment : treatments) {
            index++;
            form.with("treatment-" + index, treatment.name())
                    .with("effect-" + index, treatment.effect() == null ? null : treatment.effect().id());
        }
    }
}
