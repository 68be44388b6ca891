package app.backwise.journal.transfer;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.KeptAssessments.Kept;
import app.backwise.journal.transfer.Comparison.Conflict;
import app.backwise.journal.transfer.Comparison.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import would do, as shown.
 *
 * @param lines a line for each part of the journal
 * @param differences the first records that differ
 * @param conflicts how many differ
 * @param oneEnds whether one of two experiments would be ended
 */
public record Preview(List<Line> lines, List<Difference> differences, int conflicts, boolean oneEnds) {

    /** Notes of a plan, of whatever kind. */
    private static final String PLAN = "plan";

    private static final int SHOWN = 20;
    private static final int LONGEST = 160;
    private static final Set<Field> CHOICES =
            Set.of(Field.PLACES, Field.LEG_SYMPTOMS, Field.FOOD, Field.URGENCY, Field.CATEGORY, Field.SOURCE);

    /** Whether there is anything to bring in. */
    public boolean changes() {
        return lines.stream().anyMatch(line -> line.added() + line.conflicts() > 0);
    }

    /** Whether notes of a plan would be joined. */
    public boolean joins() {
        return lines.stream().anyMatch(line -> line.part().equals(PLAN) && line.added() > 0);
    }

    /** How many records of a part are new, the same, and different. */
    public record Line(String part, int added, int same, int conflicts) {

        boolean empty() {
            return added + same + conflicts == 0;
        }
    }

    /**
     * A record of which the journal has another version than the file.
     *
     * @param on its date
     * @param which its time or its name if there can be several a day, or empty
     * @param mine what differs, in the version of the journal
     * @param theirs the same in the version of the file
     */
    public record Difference(String kind, LocalDate on, String which, List<Value> mine, List<Value> theirs) {}

    /** A value of a record; empty if it has none. */
    public record Value(String field, String text) {}

    static Preview of(Comparison comparison) {
        List<Line> lines = Stream.of(line("entries", comparison.entries()), line("days", comparison.days()),
                line("checks", comparison.checks()), line("assessments", comparison.assessments()),
                line("experiments", comparison.experiments()),
                new Line(PLAN, comparison.notes().added().size(), comparison.notes().same(), 0))
                .filter(line -> !line.empty())
                .toList();
        List<Difference> differences = Stream.of(
                differences(comparison.entries(), (Entry entry) -> Items.of(entry)),
                differences(comparison.days(), (Day day) -> Items.of(day)),
                differences(comparison.checks(), (WeeklyCheck check) -> Items.of(check)),
                differences(comparison.assessments(), (Kept kept) -> Items.of(kept)),
                differences(comparison.experiments(), (Experiment experiment) -> PlanItems.of(experiment)))
                .flatMap(Function.identity())
                .limit(SHOWN)
                .toList();
        return new Preview(lines, differences, comparison.conflicts(), comparison.oneEnds());
    }

    private static Line line(String id, Part<?> part) {
        return new Line(id, part.added().size(), part.same(), part.conflicts().size());
    }

    private static <T> Stream<Difference> differences(Part<T> part, Function<T, Item> item) {
        return part.conflicts().stream().map(conflict -> difference(conflict, item));
    }

    private static <T> Difference difference(Conflict<T> conflict, Function<T, Item> item) {
        Item mine = item.apply(conflict.mine());
        Item theirs = item.apply(conflict.theirs());
        List<Value> here = new ArrayList<>();
        List<Value> there = new ArrayList<>();
        Set<Field> fields = new TreeSet<>(mine.kind().fields());
        fields.stream().filter(field -> !String.valueOf(mine.get(field)).equals(String.valueOf(theirs.get(field))))
                .forEach(field -> {
                    here.add(new Value(Ids.of(field), shown(field, mine.get(field))));
                    there.add(new Value(Ids.of(field), shown(field, theirs.get(field))));
                });
        mine.kind().parts().stream().filter(kind -> !mine.parts(kind).equals(theirs.parts(kind))).forEach(kind -> {
            here.add(new Value(kind.list(), shortened(parts(mine, theirs, kind))));
            there.add(new Value(kind.list(), shortened(parts(theirs, mine, kind))));
        });
        return new Difference(mine.kind().id(), LocalDate.parse(mine.get(Field.DATE)),
                mine.values().getOrDefault(Field.TIME, mine.values().getOrDefault(Field.NAME, "")), here, there);
    }

    private static String shown(Field field, String value) {
        return value == null ? "" : shortened(CHOICES.contains(field) ? value.replace('-', ' ') : value);
    }

    /** The parts; of tries, which may be many, only those that the other version has not. */
    private static String parts(Item item, Item other, Kind kind) {
        return item.parts(kind).stream()
                .filter(part -> kind != Kind.TRY || !other.parts(kind).contains(part))
                .map(part -> part.values().entrySet().stream().filter(value -> value.getKey() != Field.RECORDED_AT)
                        .map(Map.Entry::getValue).collect(Collectors.joining(": ")))
                .collect(Collectors.joining("; "));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
