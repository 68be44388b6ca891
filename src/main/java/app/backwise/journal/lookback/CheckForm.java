package app.backwise.journal.lookback;

import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.form.Fields;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form of a weekly check. Numbers are never preselected, names of own activities may be. */
final class CheckForm {

    /** The three items of the PEG scale. */
    static final List<String> PEG = List.of("peg-pain", "peg-enjoyment", "peg-activity");

    private final Fields fields;

    CheckForm(Submitted sent) {
        this.fields = new Fields(sent);
    }

    /** Nothing but the names of activities from an earlier check. */
    static Submitted remembering(List<String> names) {
        Submitted form = Submitted.nothing();
        for (int at = 0; at < names.size(); at++) {
            form.with("activity-" + (at + 1), names.get(at));
        }
        return form;
    }

    /** The fields of own activities. */
    static Stream<String> own() {
        return IntStream.rangeClosed(1, WeeklyCheck.ACTIVITIES_MAXIMUM).boxed()
                .flatMap(number -> Stream.of("activity-" + number, "ability-" + number));
    }

    /** The form with what cannot be taken, after reading. */
    FilledForm filled() {
        return fields.filled();
    }

    /** The check; empty if something cannot be taken. Remembered names need no number. */
    Optional<WeeklyCheck> read(Collection<String> remembered, LocalDate on, Instant now, ZoneId zone) {
        List<Integer> peg = new ArrayList<>();
        PEG.forEach(item -> peg.add(fields.require(item, fields.rating(item), "weekly." + item + ".empty")));
        Integer confidence = fields.rating("confidence");
        List<OwnActivity> own = new ArrayList<>();
        for (int number = 1; number <= WeeklyCheck.ACTIVITIES_MAXIMUM; number++) {
            own(number, remembered).ifPresent(own::add);
        }
        return fields.refused() ? Optional.empty()
                : Optional.of(
                        new WeeklyCheck(on, now, zone, peg.get(0), peg.get(1), peg.get(2), confidence, own));
    }

    private Optional<OwnActivity> own(int number, Collection<String> remembered) {
        String field = "activity-" + number;
        String ability = "ability-" + number;
        String name = fields.line(field, OwnActivity.NAME_MAXIMUM, "weekly.activity.too-long");
        if (name.isEmpty() && !fields.isBlank(ability)) {
            fields.refuse(field, "weekly.activity.nameless");
        }
        Integer how = fields.rating(ability);
        if (!name.isEmpty() && !fields.refused(field) && !remembered.contains(name)) {
            fields.require(ability, how, "weekly.ability.empty");
        }
        return how == null || fields.refused(field) ? Optional.empty() : Optional.of(new OwnActivity(name, how));
    }
}
