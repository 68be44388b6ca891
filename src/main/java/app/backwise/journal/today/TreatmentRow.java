package app.backwise.journal.today;

import app.backwise.core.journal.Entry;
import app.backwise.core.journal.Treatment;
import app.backwise.form.Submitted;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of the form for something taken or tried: a box to tick where the name is known, or a field for a new name.
 *
 * @param index tells the fields of the lines apart, from 1
 * @param name the name, empty for a new one
 * @param ticked whether it was taken or tried this time
 * @param effect id of the effect, or empty
 */
public record TreatmentRow(int index, String name, boolean ticked, String effect)
        implements NamedRow<TreatmentRow> {

    /** Whether there is a box to tick. A name that is too long stays in its field to be mended. */
    public boolean known() {
        return !name.isEmpty() && name.length() <= Treatment.NAME_MAXIMUM;
    }

    @Override
    public boolean blank() {
        return name.isEmpty() && effect.isEmpty();
    }

    @Override
    public TreatmentRow offering(String offered) {
        return new TreatmentRow(index, offered, false, "");
    }

    private static TreatmentRow filled(int index, Submitted form) {
        String name = form.text(form.named("treatment-" + index, "effect-" + index));
        return new TreatmentRow(index, name, !name.isEmpty(), form.text("effect-" + index));
    }

    static List<TreatmentRow> of(Submitted form, List<String> remembered) {
        return OfferedNames.among(IntStream.rangeClosed(1, Entry.TREATMENTS_MAXIMUM)
                .mapToObj(index -> filled(index, form)).toList(), remembered);
    }
}
